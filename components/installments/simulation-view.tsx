import { Amount } from '@/components/ui/amount';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import type { FormAction } from '@/lib/http/form-state';
import { cashLines, debtLines, feeSentence, type InstallmentOffer, notAnAgreement } from '@/lib/installments';
import { DownPaymentForm } from './down-payment-form';
import { PlanTables } from './plan-table';
import { SimulatedDebts } from './simulated-debts';
import { Sums } from './sums';
import styles from './sums.module.css';
import { TermsSource } from './terms-source';

interface SimulationViewProps {
  id: string;
  offer: InstallmentOffer;
  debtorName: string;
  premisesAddress: string;
  withReconnection: boolean;
  pdfUrl: string;
  recalculate: FormAction;
}

/** The manual's screen "Simulador de Parcelamento", whole: debts, their sum, paying at once, and every plan. */
export function SimulationView({ offer, ...asked }: SimulationViewProps) {
  const fee = feeSentence(offer.plans);
  return (
    <>
      <Notice title="É só uma simulação">
        <p>{notAnAgreement}</p>
      </Notice>
      <Asked offer={offer} {...asked} />
      <SimulatedDebts debt={offer.debt} />
      <div className={styles.pair}>
        <Sums title="Resumo do débito" lines={debtLines(offer.debt.summary)} />
        <Sums title="Pagamento à vista" lines={cashLines(offer.cash)} />
      </div>
      <h2 id="parcelado">Pagamento parcelado</h2>
      <p>
        Valor total a ser parcelado:{' '}
        <strong>
          <Amount cents={offer.debt.summary.total} />
        </strong>
      </p>
      <DownPaymentForm action={asked.recalculate} simulationId={asked.id} offer={offer} />
      {fee && (
        <Notice>
          <p>{fee}</p>
        </Notice>
      )}
      <PlanTables plans={offer.plans} terms={offer.terms} />
      <TermsSource terms={offer.terms} minimumDebt={offer.minimumDebt} />
      <Actions>
        <ButtonLink href={asked.pdfUrl} icon="printer">
          Abrir o PDF para imprimir
        </ButtonLink>
        <ButtonLink href="/debitos" look="secondary">
          Pagar à vista
        </ButtonLink>
        <a href="/parcelamento">Simular com outro CPF</a>
      </Actions>
    </>
  );
}

function Asked({
  offer,
  debtorName,
  premisesAddress,
  withReconnection,
}: Omit<SimulationViewProps, 'recalculate'>) {
  const reconnection = { term: 'Com religação da água', value: withReconnection ? 'Sim' : 'Não' };
  return (
    <>
      <SummaryList
        items={[
          { term: 'Quem vai parcelar', value: debtorName },
          { term: 'Endereço do imóvel', value: premisesAddress },
          ...(offer.asksReconnection ? [reconnection] : []),
        ]}
      />
      {withReconnection && (
        <Notice title="A religação é combinada no atendimento">
          <p>
            Esta simulação não inclui o preço da religação. Para fazer o acordo e pedir a água de volta, fale
            com a gente pelos <a href="/canais">canais de atendimento</a>.
          </p>
        </Notice>
      )}
    </>
  );
}
