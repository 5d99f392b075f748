/** A corpus, with its web sources on a server of loopback instead of the web. */
import { readCorpus } from '@footing/corpus';
import type { CorpusInput } from '@footing/model';

/** The corpus, and the addresses of its sources. */
export interface LocalCorpus {
  corpus: CorpusInput;
  urls: string[];
  /** The names of the hosts, without the port. */
  hosts: string[];
}

/** Reads the corpus of a folder, the first one without it; each source has its host and path, by HTTP on the port. */
export async function corpusOnLoopback(port: number, folder?: string): Promise<LocalCorpus> {
  const corpus = await readCorpus(folder);
  const urls = new Set<string>();
  const hosts = new Set<string>();
  const localOf = (address: string): string => {
    const url = new URL(address);
    url.protocol = 'http:';
    url.port = String(port);
    hosts.add(url.hostname);
    urls.add(url.href);
    return url.href;
  };
  const works = corpus.works.map((work) => ({
    ...work,
    citations: work.citations.map(({ url, otherReadings: _doubtful, ...citation }) => ({
      ...citation,
      url: url === null ? null : localOf(url),
    })),
  }));
  return { corpus: { ...corpus, works }, urls: [...urls], hosts: [...hosts] };
}
