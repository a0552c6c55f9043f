import type { ConsumptionMonth } from '@/lib/consumption';
import { formatMonth } from '@/lib/format';
import styles from './consumption-chart.module.css';
import { unusualName } from './unusual-words';

const plot = { top: 44, height: 170, labels: 24 } as const;

interface Scale {
  /** Width of a month's slot, in percent of the picture. */
  readonly slot: number;
  readonly highest: number;
}

/**
 * Billed consumption as bars, oldest month left, with the average of each month as a dash across its bar.
 * The table below it says the same in figures; a mark and a word tell what the colour tells.
 */
export function ConsumptionChart({ months }: { months: readonly ConsumptionMonth[] }) {
  const oldestFirst = months.toReversed();
  const highest = Math.max(1, ...months.flatMap(({ billed, average }) => [billed, average]));
  const scale = { slot: 100 / Math.max(1, months.length), highest };
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        width="100%"
        height={plot.top + plot.height + plot.labels}
        role="img"
        aria-label={description(oldestFirst)}
      >
        <line className={styles.floor} x1="0" x2="100%" y1={baseline} y2={baseline} />
        {oldestFirst.map((month, index) => (
          <MonthBar key={month.referenceMonth} month={month} index={index} scale={scale} />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <span>
          <i className={styles.barKey} aria-hidden /> Faturado (m³)
        </span>
        <span>
          <i className={styles.markedKey} aria-hidden /> ▲ Mês fora do comum
        </span>
        <span>
          <i className={styles.averageKey} aria-hidden /> Média
        </span>
      </figcaption>
    </figure>
  );
}

const baseline = plot.top + plot.height;

function MonthBar({ month, index, scale }: { month: ConsumptionMonth; index: number; scale: Scale }) {
  const { billed, average, unusual, referenceMonth } = month;
  const left = index * scale.slot;
  const center = `${left + scale.slot / 2}%`;
  const height = heightOf(billed, scale);
  const averageY = baseline - heightOf(average, scale);
  return (
    <g data-minor={index % 3 === 0 ? undefined : true}>
      <rect
        className={unusual ? styles.marked : styles.bar}
        x={`${left + scale.slot * 0.18}%`}
        width={`${scale.slot * 0.64}%`}
        y={baseline - height}
        height={height}
      />
      <line
        className={styles.average}
        x1={`${left + scale.slot * 0.08}%`}
        x2={`${left + scale.slot * 0.92}%`}
        y1={averageY}
        y2={averageY}
      />
      <text className={styles.value} x={center} y={baseline - height - 6} textAnchor="middle">
        {billed}
      </text>
      {unusual && (
        <text className={styles.mark} x={center} y={baseline - height - 24} textAnchor="middle">
          ▲
        </text>
      )}
      <text className={styles.month} x={center} y={baseline + 18} textAnchor="middle">
        {shortMonth(referenceMonth)}
      </text>
    </g>
  );
}

function heightOf(volume: number, { highest }: Scale): number {
  return Math.round((volume / highest) * plot.height);
}

/** '02/19'. */
function shortMonth(month: ConsumptionMonth['referenceMonth']): string {
  return `${month.slice(5)}/${month.slice(2, 4)}`;
}

function description(months: readonly ConsumptionMonth[]): string {
  const parts = months.map(({ referenceMonth, billed, unusual }) =>
    [`${formatMonth(referenceMonth)}: ${billed} m³`, unusual && unusualName(unusual).toLowerCase()]
      .filter(Boolean)
      .join(', '),
  );
  return `Gráfico do consumo faturado por mês. ${parts.join('; ')}.`;
}
