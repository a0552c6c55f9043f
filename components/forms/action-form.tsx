'use client';

import { createContext, type ReactNode, use, useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { type FormAction, type FormState, untouchedForm } from '@/lib/http/form-state';
import { DrawnFor } from './drawn-for';

const StateContext = createContext<FormState>(untouchedForm);

interface ActionFormProps {
  action: FormAction;
  children: ReactNode;
}

/**
 * A form over a server action. Without JavaScript it posts and the page comes back with errors and typed values;
 * with it the same happens in place. Its fields are those of `form-fields`.
 */
export function ActionForm({ action, children }: ActionFormProps) {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <StateContext value={state}>
      <form action={send} noValidate aria-busy={pending || undefined}>
        <ErrorSummary errors={state.errors} />
        {state.message && (
          <Notice tone="warning" role="alert">
            <p>{state.message}</p>
          </Notice>
        )}
        <DrawnFor />
        {children}
      </form>
    </StateContext>
  );
}

/** What the form knows of one of its fields: the error to show and the value to keep. */
export function useFormField(name: string): { error: string | undefined; defaultValue: string | undefined } {
  const { errors, values } = use(StateContext);
  return { error: errors.find((error) => error.field === name)?.message, defaultValue: values[name] };
}
