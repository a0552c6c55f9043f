import { ActionForm } from '@/components/forms/action-form';
import { Actions, Button, ButtonLink } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';
import { type QuoteQuestion, questionParams } from '@/lib/service-tariff';

interface PrintFormProps {
  action: FormAction;
  question: QuoteQuestion;
  /** Null while a condition is not met: the service cannot be asked for yet. */
  askUrl: string | null;
}

/** Goes on from an answer: ask for the service, or have the quote on paper, which keeps it as it is. */
export function PrintForm({ action, question, askUrl }: PrintFormProps) {
  return (
    <ActionForm action={action}>
      {Object.entries(questionParams(question)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Actions>
        {askUrl && <ButtonLink href={askUrl}>Pedir um serviço</ButtonLink>}
        <Button look="secondary" icon="printer">
          Imprimir orçamento
        </Button>
        <a href="#perguntas">Mudar as respostas</a>
      </Actions>
    </ActionForm>
  );
}
