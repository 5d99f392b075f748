/** The one table of the dashboard's pages. The build reads it too, so it imports nothing but pages, lazily. */
import type { ComponentType } from 'preact';

/** A page. */
export interface PageRoute {
  /** Its path, with `:name` for what differs. */
  path: string;
  /** Id of its name in the navigation; a page without one is reached from others. */
  menu?: string;
  load(): Promise<{ default: ComponentType }>;
}

/** Every page, those of the navigation in its order. */
export const ROUTES: readonly PageRoute[] = [
  { path: '/', menu: 'menu.overview', load: () => import('../pages/overview/overview-page.tsx') },
  { path: '/links', menu: 'menu.links', load: () => import('../pages/links/links-page.tsx') },
  { path: '/links/:id', load: () => import('../pages/link/link-page.tsx') },
  { path: '/works/:work/citations/:number', load: () => import('../pages/citation/citation-page.tsx') },
  {
    path: '/agreements',
    menu: 'menu.agreements',
    load: () => import('../pages/records/agreements-page.tsx'),
  },
  { path: '/agreements/:slug', load: () => import('../pages/record/agreement-page.tsx') },
  { path: '/events', menu: 'menu.events', load: () => import('../pages/records/events-page.tsx') },
  { path: '/events/:slug', load: () => import('../pages/record/event-page.tsx') },
  { path: '/figures', menu: 'menu.figures', load: () => import('../pages/records/figures-page.tsx') },
  { path: '/figures/:slug', load: () => import('../pages/record/figure-page.tsx') },
  { path: '/map', menu: 'menu.map', load: () => import('../pages/partnerships/map-page.tsx') },
  { path: '/network', menu: 'menu.network', load: () => import('../pages/partnerships/network-page.tsx') },
  { path: '/series', menu: 'menu.series', load: () => import('../pages/series/series-page.tsx') },
  { path: '/works', menu: 'menu.read', load: () => import('../pages/works/works-page.tsx') },
  { path: '/works/:work/read', load: () => import('../pages/read/read-page.tsx') },
  { path: '/incidents', menu: 'menu.incidents', load: () => import('../pages/incidents/incidents-page.tsx') },
  { path: '/incidents/:id', load: () => import('../pages/incident/incident-page.tsx') },
  { path: '/hosts', menu: 'menu.hosts', load: () => import('../pages/hosts/hosts-page.tsx') },
  { path: '/hosts/:name', load: () => import('../pages/host/host-page.tsx') },
  { path: '/log', menu: 'menu.log', load: () => import('../pages/log/log-page.tsx') },
];
