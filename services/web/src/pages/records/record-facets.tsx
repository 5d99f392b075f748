/** The facets beside a list of records. */
import type { Shapes } from '@footing/client';
import { FacetList } from '../../components/facet-list.tsx';
import { FacetsPanel } from '../../components/facets-panel.tsx';
import { t } from '../../language/language.ts';
import { RECORD_LISTS, type RecordKind } from './record-lists.ts';
import { valueName } from './value-name.tsx';

interface RecordFacetsProps {
  kind: RecordKind;
  facets: Shapes['Facets'];
}

/** The facets that have values. */
export function RecordFacets({ kind, facets }: RecordFacetsProps) {
  return (
    <FacetsPanel>
      {RECORD_LISTS[kind].facets.map(({ name, parameter }) => {
        const values = facets[name] ?? [];
        const names = new Map(values.map((each) => [each.value, each.name]));
        return (
          <FacetList
            key={name}
            title={t(`facet.${parameter}`)}
            parameter={parameter}
            values={values}
            nameOf={(value) => valueName(parameter, value, names.get(value))}
            isSingle={parameter === 'unit' || parameter === 'section'}
          />
        );
      })}
    </FacetsPanel>
  );
}
