/** A text of which parts are links or marks. */
import type { ComponentChildren } from 'preact';
import { t } from './language.ts';

interface SentenceProps {
  /** Id of the text. */
  id: string;
  /** What stands in the text, by name: texts and numbers, or parts of the page. */
  values: Readonly<Record<string, ComponentChildren>>;
}

/** Stands in the text for a part of the page. It is no character of any text. */
const MARK = '\ue000';

/** The text with the parts in their places. */
export function Sentence({ id, values }: SentenceProps) {
  const parts: ComponentChildren[] = [];
  const plain = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [name, value];
      parts.push(value);
      return [name, `${MARK}${parts.length - 1}${MARK}`];
    }),
  );
  const pieces = t(id, plain).split(MARK);
  return <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : parts[Number(piece)]))}</>;
}
