import type { ReactNode } from 'react';
import { AccountNumberForm } from '@/components/entering/account-number-form';
import { Steps } from '@/components/ui/steps';
import type { UtilityIdentity } from '@/lib/utility';
import { BillPicture } from './bill-picture';
import styles from './front-door.module.css';
import { OpenDoors } from './open-doors';

const way = [
  { title: 'Matrícula', text: 'O número do imóvel, que está na conta.' },
  { title: 'CPF ou CNPJ', text: 'O documento de quem está no cadastro.' },
  { title: 'Extrato para pagar', text: 'Escolha as contas em aberto e imprima.' },
] as const;

/** The first page is the work: the matrícula first, then how it goes on, then the doors that need none. */
export function FrontDoor({ utility }: { utility: UtilityIdentity }) {
  return (
    <>
      <div className={styles.entrance}>
        <div className={styles.columns}>
          <div className={styles.work}>
            <h1>Veja o que está em aberto e gere o extrato para pagar</h1>
            <p className={styles.lead}>
              A Loja Virtual é o atendimento da {utility.shortName} pela internet. Aqui você consulta as
              contas do seu imóvel e imprime o extrato de débitos, sem sair de casa.
            </p>
            <div className={styles.card}>
              <Steps current={1} total={2} />
              <AccountNumberForm />
              <p className={styles.next}>No passo 2 pedimos o CPF ou o CNPJ. Não precisa de senha.</p>
            </div>
          </div>
          <figure className={styles.picture}>
            <BillPicture />
            <figcaption className={styles.caption}>
              Procure a palavra “Matrícula” no quadro com os seus dados
            </figcaption>
          </figure>
        </div>
      </div>
      <Band title="Como funciona">
        <ol className={styles.way}>
          {way.map(({ title, text }) => (
            <li key={title} className={styles.stop}>
              <h3 className={styles.stopTitle}>{title}</h3>
              <p className={styles.stopText}>{text}</p>
            </li>
          ))}
        </ol>
      </Band>
      <Band title="Sem matrícula">
        <OpenDoors />
      </Band>
    </>
  );
}

function Band({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.band}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
