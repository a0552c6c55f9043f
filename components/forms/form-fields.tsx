'use client';

import { Field, type FieldProps } from '@/components/ui/field';
import { RadioGroup, type RadioGroupProps } from '@/components/ui/radio-group';
import { Select, type SelectProps } from '@/components/ui/select';
import { TextArea, type TextAreaProps } from '@/components/ui/text-area';
import { useFormField } from './action-form';

/** A Field that keeps its value and shows its error after the form was sent. */
export function FormField({ defaultValue, ...props }: FieldProps) {
  const state = useFormField(props.name);
  return <Field {...props} error={state.error} defaultValue={state.defaultValue ?? defaultValue} />;
}

export function FormTextArea({ defaultValue, ...props }: TextAreaProps) {
  const state = useFormField(props.name);
  return <TextArea {...props} error={state.error} defaultValue={state.defaultValue ?? defaultValue} />;
}

export function FormRadioGroup({ defaultValue, ...props }: RadioGroupProps) {
  const state = useFormField(props.name);
  return <RadioGroup {...props} error={state.error} defaultValue={state.defaultValue ?? defaultValue} />;
}

export function FormSelect({ defaultValue, ...props }: SelectProps) {
  const state = useFormField(props.name);
  return <Select {...props} error={state.error} defaultValue={state.defaultValue ?? defaultValue} />;
}
