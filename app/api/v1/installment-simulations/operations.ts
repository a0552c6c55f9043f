import type { Operation } from '@/lib/http/openapi';
import { simulationBody } from '@/lib/installments/schema';
import { signedIn, withBody } from '../openapi.json/usual-refusals';
import { conditionsAnswer, simulationAnswer, simulationParams } from './schema';

const unreadSimulation = [
  'SIMULATION_NOT_FOUND',
  'SIMULATION_EXPIRED',
  'INSTALLMENTS_REFUSED',
  'DOWN_PAYMENT_BELOW_MINIMUM',
  'DOWN_PAYMENT_REACHES_DEBT',
  'RESOURCE_NOT_FOUND',
  'INDEX_FACTOR_MISSING',
  'RULE_NOT_COVERED',
] as const;

/** The instalment simulator. */
export const installmentOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/installment-simulations',
    id: 'getInstallmentConditions',
    summary: 'Whether what is owed may be split today, and everything that stands in the way.',
    signedIn: true,
    answer: { status: 200, description: 'The conditions.', schema: conditionsAnswer },
    refusals: [...signedIn, 'INDEX_FACTOR_MISSING', 'RULE_NOT_COVERED'],
  },
  {
    method: 'post',
    path: '/installment-simulations',
    id: 'simulateInstallments',
    summary: 'Simulates splitting all that is owed, by the CPF or CNPJ of the debtor; it is no agreement.',
    signedIn: true,
    body: simulationBody,
    answer: { status: 201, description: 'The simulation.', schema: simulationAnswer },
    refusals: [
      ...signedIn,
      ...withBody,
      'INSTALLMENTS_REFUSED',
      'DOWN_PAYMENT_BELOW_MINIMUM',
      'DOWN_PAYMENT_REACHES_DEBT',
      'TOO_MANY_ATTEMPTS',
      'INDEX_FACTOR_MISSING',
      'RULE_NOT_COVERED',
    ],
  },
  {
    method: 'get',
    path: '/installment-simulations/{id}',
    id: 'getInstallmentSimulation',
    summary: 'A simulation of today, worked out from what is owed now.',
    signedIn: true,
    params: simulationParams,
    answer: { status: 200, description: 'The simulation.', schema: simulationAnswer },
    refusals: [...signedIn, ...unreadSimulation],
  },
  {
    method: 'get',
    path: '/installment-simulations/{id}/pdf',
    id: 'getInstallmentSimulationPdf',
    summary: 'The simulation as a PDF to print.',
    signedIn: true,
    params: simulationParams,
    answer: { status: 200, description: 'The document.', mediaType: 'application/pdf' },
    refusals: [...signedIn, ...unreadSimulation],
  },
];
