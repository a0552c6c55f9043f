import { ActionForm } from '@/components/forms/action-form';
import { Actions, Button } from '@/components/ui/button';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { FormAction } from '@/lib/http/form-state';
import type { Course, CourseStep, CourseStepState, RequestTerms } from '@/lib/requests';
import { possibleChargeInWords } from '@/lib/service-tariff';
import styles from './timeline.module.css';

const tags = {
  DONE: { tone: 'success', label: 'Feito' },
  CURRENT: { tone: 'info', label: 'Agora' },
  AHEAD: { tone: 'neutral', label: 'Depois' },
  FAILED: { tone: 'danger', label: 'Recusada' },
} as const satisfies Record<CourseStepState, { tone: TagTone; label: string }>;

/** The steps of a service in order, each with where it stands. */
export function CourseSteps({ steps }: { steps: readonly CourseStep[] }) {
  return (
    <>
      <h2>Passos</h2>
      <ol className={styles.timeline}>
        {steps.map(({ step, state }) => (
          <li key={step.id} className={styles.step} aria-current={state === 'CURRENT' ? 'step' : undefined}>
            <Tag tone={tags[state].tone}>{tags[state].label}</Tag>
            <p>{step.value.does}</p>
            {step.value.onRefusal && state !== 'DONE' && <p className={styles.day}>{step.value.onRefusal}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

interface InspectionRequestProps {
  action: FormAction;
  course: Course;
  terms: RequestTerms;
}

/** The button that asks for an inspection, where it is the customer's turn; a further one is told to be charged before. */
export function InspectionRequest({ action, course, terms }: InspectionRequestProps) {
  const first = course.inspection === 'TO_ASK';
  if (course.authority === 'WAITING' || (!first && course.inspection !== 'REFUSED')) return null;
  return (
    <>
      <h2>{first ? 'Pedir a vistoria' : 'Pedir nova vistoria'}</h2>
      <p>
        {first
          ? 'Peça quando a caixa de inspeção estiver pronta.'
          : 'Peça depois de consertar o que foi apontado.'}{' '}
        {feeInWords(first, terms)}
      </p>
      <ActionForm action={action}>
        <Actions>
          <Button>{first ? 'Pedir vistoria' : 'Pedir nova vistoria'}</Button>
        </Actions>
      </ActionForm>
    </>
  );
}

function feeInWords(first: boolean, { answer }: RequestTerms): string {
  if (first) return 'A primeira vistoria não é cobrada à parte.';
  const fee = answer.onTop.find(({ role }) => role === 'FURTHER_INSPECTION');
  if (!fee) return '';
  const amount =
    fee.unitPrice === null ? 'O valor não está publicado: pergunte antes.' : `${possibleChargeInWords(fee)}.`;
  return `Cada nova vistoria é cobrada. ${amount}`;
}
