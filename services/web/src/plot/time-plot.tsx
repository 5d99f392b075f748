/** Draws series over time with uPlot, in the width there is and the colours of the theme. */
import { useEffect, useRef } from 'preact/hooks';
import uPlot, { type AlignedData, type Options } from 'uplot';
import { isDark } from '../theme/theme.ts';
import './time-plot.css';

interface TimePlotProps {
  /** Seconds since 1970, then the values of each series. */
  data: AlignedData;
  /** What is drawn, with colours read from the page: they differ with the theme. */
  optionsOf: (colour: (token: string) => string) => Omit<Options, 'width' | 'height'>;
  height: number;
}

/** The plot. It is a picture of what a table beside it says, and hidden from who cannot see it. */
export function TimePlot({ data, optionsOf, height }: TimePlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const dark = isDark.value;
  // The theme is read from the page, so another one is another drawing.
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const styles = getComputedStyle(document.documentElement);
    const options = optionsOf((token) => styles.getPropertyValue(token).trim());
    const plot = new uPlot({ ...options, width: element.clientWidth, height }, data, element);
    const watch = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      plot.destroy();
    };
  }, [data, optionsOf, height, dark]);
  return <div ref={place} class="time-plot" aria-hidden="true" />;
}
