import type { AnsweredNotice, CutAnswer, CutObstacle } from '@/lib/cut-notice';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { CutAnswerBody, CutNoticeBody } from './schema';

/** What the law says of a cut, as programs read it. */
export function presentCutAnswer({ lawful, judgement, town }: CutAnswer): CutAnswerBody {
  const { date, lawful: isLawful, obstacles, fee, debtReleasedBy } = judgement;
  return {
    town,
    lawful: lawful && {
      date: lawful.date,
      noticeEndsOn: lawful.noticeEndsOn,
      refusedDays: lawful.refusedDays.map((refused) => ({
        date: refused.date,
        obstacles: refused.obstacles.map(presentObstacle),
      })),
      protection: lawful.protection && presentSource(lawful.protection),
    },
    day: {
      ...{ date, lawful: isLawful },
      obstacles: obstacles.map(presentObstacle),
      reconnectionFee: {
        waived: fee.waived,
        grounds: [...fee.grounds],
        source: fee.source && presentSource(fee.source),
      },
      debtReleasedBy: debtReleasedBy && presentSource(debtReleasedBy),
    },
  };
}

/** A notice on file, as programs read it. */
export function presentCutNotice({ notice, answer }: AnsweredNotice): CutNoticeBody {
  return { ...notice, answer: presentCutAnswer(answer) };
}

function presentObstacle(obstacle: CutObstacle) {
  const { code, sources } = obstacle;
  return {
    code,
    until: 'until' in obstacle ? obstacle.until : null,
    holiday:
      'holiday' in obstacle
        ? {
            date: obstacle.holiday.date,
            name: obstacle.holiday.name,
            source: obstacle.holiday.source,
          }
        : null,
    sources: sources.map(presentSource),
  };
}

function presentSource({ act, item, note }: LegalSource) {
  return { act, item: item ?? null, note: note ?? null };
}
