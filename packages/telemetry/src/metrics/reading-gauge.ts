/** Gauges of what is read when it is asked for. */
import { Gauge, type Registry } from 'prom-client';

/** Adds gauges of one reading. Their values are absent while it cannot be read. */
export function readingGauges<T>(
  registry: Registry,
  reading: () => Promise<T | undefined>,
): (name: string, help: string, valueIn: (read: T) => number) => void {
  return (name, help, valueIn) => {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const read = await reading();
        if (read === undefined) this.remove();
        else this.set(valueIn(read));
      },
    });
  };
}
