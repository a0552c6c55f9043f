import { Icon } from '@/components/ui/icon';
import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { WasteCollection, WasteRoute } from '@/lib/waste-routes';
import { hoursInWords, nearDay, wasteKindWords, weekdayOf, weekdaysInWords } from '@/lib/waste-routes';
import { wasteIcons } from './waste-icons';
import styles from './waste-routes.module.css';

/** A route with the next day of each of its collections, and the streets it was found by. */
export interface ListedRoute {
  readonly route: WasteRoute;
  readonly streets: readonly string[];
  readonly nextOn: (collection: WasteCollection) => CivilDate | null;
}

/** Neighbourhoods as cards, each with what is collected when; the whole card leads to its page. */
export function RouteList({ routes, asOf }: { routes: readonly ListedRoute[]; asOf: CivilDate }) {
  return (
    <ul className={styles.routes} aria-label="Bairros">
      {routes.map((listed) => (
        <li key={listed.route.code} className={styles.route}>
          <h3 className={styles.name}>
            <a href={`/coleta-de-residuos/${listed.route.code}`}>{listed.route.neighbourhood}</a>
          </h3>
          {listed.streets.length > 0 && <p className={styles.streets}>{listed.streets.join(', ')}</p>}
          {listed.route.collections.map((collection) => (
            <Line
              key={collection.kind}
              collection={collection}
              next={listed.nextOn(collection)}
              asOf={asOf}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  collection: WasteCollection;
  next: CivilDate | null;
  asOf: CivilDate;
}

function Line({ collection, next, asOf }: LineProps) {
  const { kind, weekdays } = collection;
  return (
    <div className={styles.line}>
      <span className={styles.badge} data-kind={kind}>
        <Icon name={wasteIcons[kind]} size="1.25rem" />
      </span>
      <div>
        <p className={styles.kind}>{wasteKindWords[kind].name}</p>
        <p className={styles.when}>
          {weekdaysInWords(weekdays)}, {hoursInWords(collection)}
        </p>
        {next && (
          <p className={styles.when}>
            Próxima: <strong>{nearDay(next, asOf) ?? `${weekdayOf(next)}, ${formatDate(next)}`}</strong>
          </p>
        )}
      </div>
    </div>
  );
}
