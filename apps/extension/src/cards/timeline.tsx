import type { TimelineGroup } from '@alongside/common';
import { Disclosure } from '@alongside/ui';
import { type CardProps, defineCard } from './define-card.ts';
import { DensityStrip } from './density-strip.tsx';
import { TouchRun } from './touch-run.tsx';

const shownAtFirst = 6;

/** What happened: a strip of weeks, then runs of touches, newest first; what machines did is folded away. */
export const timeline = defineCard({
  id: 'timeline',
  title: 'timeline.title',
  isRelevant: () => true,
  Body({ context, words, nowMs, actions }) {
    const { groups, machineGroups, machineTotal, total, hasOlder, weeks } = context.timeline;
    if (total === 0 && machineTotal === 0) return <p className="soft">{words.say('timeline.none')}</p>;
    const rest = groups.slice(shownAtFirst);
    return (
      <>
        {weeks.length > 0 && <DensityStrip timeline={context.timeline} words={words} nowMs={nowMs} />}
        <Runs groups={groups.slice(0, shownAtFirst)} words={words} nowMs={nowMs} actions={actions} />
        {rest.length > 0 && (
          <Disclosure label={words.say('timeline.more', { count: rest.length })}>
            <Runs groups={rest} words={words} nowMs={nowMs} actions={actions} />
          </Disclosure>
        )}
        {hasOlder && <p className="soft small">{words.say('timeline.older', { total: total - machineTotal })}</p>}
        {machineTotal > 0 && (
          <Disclosure label={words.say('timeline.machine', { count: machineTotal })}>
            <p className="soft small">{words.say('timeline.machineNote')}</p>
            <Runs groups={machineGroups} words={words} nowMs={nowMs} actions={actions} />
          </Disclosure>
        )}
      </>
    );
  },
});

function Runs({
  groups,
  words,
  nowMs,
  actions,
}: Pick<CardProps, 'words' | 'nowMs' | 'actions'> & { readonly groups: readonly TimelineGroup[] }) {
  return (
    <ol className="runs">
      {groups.map((group) => (
        <TouchRun
          key={`${group.type} ${group.firstAt} ${group.personName ?? ''} ${group.campaign ?? ''}`}
          group={group}
          words={words}
          nowMs={nowMs}
          actions={actions}
        />
      ))}
    </ol>
  );
}
