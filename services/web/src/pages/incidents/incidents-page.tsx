/** Incidents: what took sources away, one for each cause; those that are open first. */
import { queryOf } from '../../api/query-of.ts';
import { Page } from '../../app/page.tsx';
import { knownValues, readPlace } from '../../app/place-filters.ts';
import { useAddress } from '../../app/use-address.ts';
import { ListActions } from '../../components/list-actions.tsx';
import { PlaceFields } from '../../components/place-fields.tsx';
import { t } from '../../language/language.ts';
import { IncidentList } from './incident-list.tsx';
import './incidents.css';

const CAUSES = ['link', 'host', 'network'] as const;
const NEWS = ['incident.opened', 'incident.reopened', 'incident.closed'];

/** The page. */
export default function IncidentsPage() {
  const address = useAddress();
  const cause = knownValues(address.filters, 'cause', CAUSES);
  const place = readPlace(address.filters);
  const asked = address.first('open');
  const open = asked === 'true' || asked === 'false' ? asked : undefined;
  const filter = { ...place, ...(cause.length === 0 ? {} : { cause: [...cause] }) };
  const tabs = [undefined, 'true', 'false'] as const;
  return (
    <Page title={t('incidents.title')} lead={t('incidents.lead')}>
      <PlaceFields>
        <label class="field">
          <span>{t('incidents.cause')}</span>
          <select
            value={cause[0] ?? ''}
            onChange={({ currentTarget: { value } }) => address.go({ cause: value === '' ? [] : [value] })}
          >
            <option value="">{t('incidents.anyCause')}</option>
            {CAUSES.map((each) => (
              <option key={each} value={each}>
                {t(`incident.cause.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </PlaceFields>
      <div class="incidents-bar">
        <nav aria-label={t('incidents.which')} class="tabs">
          {tabs.map((tab) => (
            <a
              key={tab ?? 'all'}
              href={address.hrefWith({ open: tab === undefined ? [] : [tab] })}
              aria-current={tab === open ? 'true' : undefined}
            >
              {t(`incidents.tab.${tab ?? 'all'}`)}
            </a>
          ))}
        </nav>
        <ListActions
          json={`/v1/incidents?${queryOf({ ...filter, ...(open === undefined ? {} : { open }) })}`}
          feed={`/feeds/changes.atom?${queryOf({ ...place, type: NEWS })}`}
        />
      </div>
      {open !== 'false' && (
        <IncidentList
          filter={filter}
          isOpen
          rest={open === undefined ? address.hrefWith({ open: ['true'] }) : undefined}
        />
      )}
      {open !== 'true' && (
        <IncidentList
          filter={filter}
          isOpen={false}
          rest={open === undefined ? address.hrefWith({ open: ['false'] }) : undefined}
        />
      )}
    </Page>
  );
}
