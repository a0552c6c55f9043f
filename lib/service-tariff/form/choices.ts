import type { Adjustment, Channel, Pavement, PavementPlace } from '../terms';

/** The choices of the calculator by what stands for them in its address. */
export const choices = {
  channel: { atendimento: 'COUNTER', telefone: 'PHONE', internet: 'INTERNET' },
  place: { rua: 'STREET', calcada: 'FOOTWAY' },
  pavement: {
    'asfalto-cbuq': 'ASPHALT_CBUQ',
    'asfalto-pmf': 'ASPHALT_PMF',
    paralelepipedo: 'COBBLESTONE',
    bloquete: 'CONCRETE_BLOCK',
    outro: 'OTHER',
  },
  adjustment: {
    recuo: 'SETBACK',
    avanco: 'ADVANCE',
    giro: 'TURN',
    levantamento: 'RAISING',
    rebaixamento: 'LOWERING',
  },
} as const satisfies {
  channel: Record<string, Channel>;
  place: Record<string, PavementPlace>;
  pavement: Record<string, Pavement>;
  adjustment: Record<string, Adjustment>;
};

/** What stands for a choice in the address. Throws RangeError for a value that is no choice. */
export function wordOf<Value extends string>(
  table: Readonly<Record<string, Value>>,
  value: NoInfer<Value>,
): string {
  const found = Object.entries(table).find(([, meaning]) => meaning === value);
  if (!found) throw new RangeError(`Not a choice: ${value}`);
  return found[0];
}
