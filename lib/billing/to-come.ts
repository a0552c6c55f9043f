import type { Cents } from '@/lib/kernel/money';

/** What the next bills will carry. @term charge to come — débito a cobrar */
export interface ChargeToCome {
  readonly id: string;
  readonly customerId: string;
  readonly kind: 'SERVICE' | 'INSTALLMENT';
  readonly description: string;
  readonly remaining: Cents;
  readonly installmentsLeft: number;
}

/** What the next bills will give back. @term credit — crédito a realizar */
export interface Credit {
  readonly id: string;
  readonly customerId: string;
  readonly description: string;
  readonly remaining: Cents;
}
