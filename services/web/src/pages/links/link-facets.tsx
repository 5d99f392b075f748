/** The filters of the list, with how many links each value has in all. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddress } from '../../app/use-address.ts';
import { FacetList, type FacetValue } from '../../components/facet-list.tsx';
import { FacetsPanel } from '../../components/facets-panel.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { LINK_STATES, type LinkState } from '../../components/state-shapes.ts';
import { t } from '../../language/language.ts';
import type { LinkFilters } from './link-filters.ts';

type Health = Shapes['LinkHealth'];
type States = Health['states'];

const MAX_HOSTS = 200;
const ORDERS = ['-stateSince', 'stateSince', 'seen'] as const;

/** The facets. Counts of hosts, works and sections are of the chosen states. */
export function LinkFacets({ filters }: { filters: LinkFilters }) {
  const address = useAddress();
  const health = useAnswer('/v1/reports/link-health?hosts=200', (signal) =>
    api.GET('/v1/reports/link-health', { params: { query: { hosts: MAX_HOSTS } }, signal }),
  );
  const { state: chosen, work } = filters;
  const counted = (states: States): number =>
    (chosen ?? LINK_STATES).reduce((sum, state) => sum + states[state], 0);
  const report = health.state === 'ready' ? health.data : undefined;
  return (
    <FacetsPanel>
      <label class="order">
        {t('links.order')}
        <select
          value={address.first('sort') ?? ORDERS[0]}
          onChange={({ currentTarget: { value } }) =>
            address.go({ sort: value === ORDERS[0] ? [] : [value] })
          }
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`links.order.${order}`)}
            </option>
          ))}
        </select>
      </label>
      {report !== undefined && (
        <>
          <FacetList
            title={t('links.state')}
            parameter="state"
            limit={LINK_STATES.length}
            values={LINK_STATES.map((state) => ({ value: state, count: report.states[state] })).filter(
              ({ count }) => count > 0,
            )}
            nameOf={(state) => <StateMark state={state as LinkState} />}
          />
          <FacetList
            title={t('links.host')}
            parameter="host"
            isSingle
            values={present(
              report.hosts.map(({ host, states }) => ({ value: host, count: counted(states) })),
            )}
          />
          <FacetList
            title={t('links.work')}
            parameter="work"
            isSingle
            values={present(report.works.map((each) => ({ value: each.work, count: counted(each.states) })))}
            nameOf={(slug) => report.works.find((each) => each.work === slug)?.title ?? slug}
          />
          <FacetList
            title={t('links.section')}
            parameter="section"
            isSingle
            values={present(
              report.sections
                .filter((each) => work === undefined || each.work === work)
                .map((each) => ({ value: each.section, count: counted(each.states) })),
            )}
            nameOf={(slug) => report.sections.find((each) => each.section === slug)?.title ?? slug}
          />
        </>
      )}
    </FacetsPanel>
  );
}

function present(values: FacetValue[]): FacetValue[] {
  return values.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
