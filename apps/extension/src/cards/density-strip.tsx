import type { Timeline } from '@alongside/common';
import { Disclosure } from '@alongside/ui';
import type { CardProps } from './define-card.ts';

const height = 36;
const step = 8;
const bar = 6;
/** A short history keeps its place at the right end: one busy week must not fill the whole width. */
const leastWeeks = 26;

/** One column per week: their acts upward, ours downward, so that neither hides the other. Said in words and as a table, too. */
export function DensityStrip({ timeline, words, nowMs }: Pick<CardProps, 'words' | 'nowMs'> & { readonly timeline: Timeline }) {
  const { weeks, lastInboundAt } = timeline;
  const inbound = sum(weeks.map((week) => week.inbound));
  const outbound = sum(weeks.map((week) => week.outbound));
  const up = Math.max(1, ...weeks.map((week) => week.inbound));
  const down = Math.max(1, ...weeks.map((week) => week.outbound));
  const last = lastInboundAt ? ` ${words.say('timeline.lastAct', { ago: words.ago(Date.parse(lastInboundAt), nowMs) })}` : '';
  const summary = words.say('timeline.summary', { inbound, outbound, weeks: weeks.length }) + last;
  const columns = Math.max(weeks.length, leastWeeks);
  const before = columns - weeks.length;
  const width = columns * step;
  return (
    <figure className="density">
      <svg viewBox={`0 0 ${width} ${height + 24}`} role="img" aria-label={summary} preserveAspectRatio="none">
        {weeks.map(({ monday, inbound: theirs, outbound: ours }, at) => (
          <g key={monday} transform={`translate(${(before + at) * step} 0)`}>
            <title>{`${words.say('timeline.week')} ${words.day(Date.parse(monday), nowMs, { utc: true })}: ${words.say('timeline.theirs')} ${theirs}, ${words.say('timeline.ours')} ${ours}`}</title>
            <rect className="density-none" x="0" y="0" width={step} height={height + 12} />
            {theirs > 0 && (
              <rect
                className="density-theirs"
                x="1"
                y={height - scaled(theirs, up, height - 2)}
                width={bar}
                height={scaled(theirs, up, height - 2)}
                rx="1"
              />
            )}
            {ours > 0 && <rect className="density-ours" x="1" y={height + 2} width={bar} height={scaled(ours, down, 10)} rx="1" />}
          </g>
        ))}
        <line className="density-axis" x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} />
      </svg>
      <div className="density-months small soft" aria-hidden="true">
        {months(weeks, words).map(({ label, at }) => (
          <span key={at} style={{ left: `${((before + at) / columns) * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
      <figcaption className="small soft">
        <span className="density-key" data-of="theirs">
          {words.say('timeline.theirs')} <b className="numeric">{words.number(inbound)}</b>
        </span>
        <span className="density-key" data-of="ours">
          {words.say('timeline.ours')} <b className="numeric">{words.number(outbound)}</b>
        </span>
      </figcaption>
      <Disclosure label={words.say('timeline.table')}>
        <table className="weeks">
          <thead>
            <tr>
              <th scope="col">{words.say('timeline.week')}</th>
              <th scope="col">{words.say('timeline.theirs')}</th>
              <th scope="col">{words.say('timeline.ours')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks
              .filter((week) => week.inbound + week.outbound > 0)
              .toReversed()
              .map((week) => (
                <tr key={week.monday}>
                  <th scope="row">{words.day(Date.parse(week.monday), nowMs, { utc: true })}</th>
                  <td>{words.number(week.inbound)}</td>
                  <td>{words.number(week.outbound)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}

/** By the square root: one busy week must not flatten the others to nothing. @unit px */
function scaled(value: number, most: number, room: number): number {
  return Math.max(2, Math.sqrt(value / most) * room);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Where a month begins, at most every second one. */
function months(weeks: Timeline['weeks'], words: CardProps['words']): { label: string; at: number }[] {
  const starts = weeks.flatMap(({ monday }, at) =>
    at > 0 && monday.slice(0, 7) !== weeks[at - 1]?.monday.slice(0, 7) ? [{ label: words.month(Date.parse(monday)), at }] : [],
  );
  const every = starts.length > 5 ? 2 : 1;
  return starts.filter((_, index) => (starts.length - 1 - index) % every === 0);
}
