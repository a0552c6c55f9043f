import { ActionForm } from '@/components/forms/action-form';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';

interface OneButtonFormProps {
  action: FormAction;
  /** What the letter's address carries: its field and its value. */
  carried: { readonly name: string; readonly value: string };
  button: string;
}

/** One button that does what a letter's link is about: opening the link alone changes nothing. */
export function OneButtonForm({ action, carried, button }: OneButtonFormProps) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name={carried.name} value={carried.value} />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </ActionForm>
  );
}
