import type { ReactNode } from 'react';
import { page } from '@/app/page-guard';
import { FormsFor } from '@/components/forms/drawn-for';
import { drawnForHere } from '@/lib/auth/drawn-for';

/** A page of the customer's area: as any other, and its forms carry whom and which premises they are drawn for. */
export function accountPage<Props>(
  render: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return page(async (props: Props) => {
    const shown = await render(props);
    return <FormsFor drawnFor={await drawnForHere()}>{shown}</FormsFor>;
  });
}
