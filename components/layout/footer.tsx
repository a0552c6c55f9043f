import { formatTaxId } from '@/lib/format';
import { addressLine, type UtilityIdentity } from '@/lib/utility';
import styles from './footer.module.css';
import { Wave } from './wave';

interface FooterProps {
  utility: UtilityIdentity;
  collectsWaste: boolean;
}

/** Help and identity at the end of every page, always in the same order; only doors that exist. */
export function Footer({ utility, collectsWaste }: FooterProps) {
  return (
    <footer className={styles.footer} id="rodape" tabIndex={-1}>
      <Wave />
      <div className={styles.water}>
        <div className={styles.inner}>
          <section className={styles.block} aria-labelledby="rodape-fale">
            <h2 className={styles.title} id="rodape-fale">
              Precisa de ajuda?
            </h2>
            <ul>
              {utility.phones.map((phone) => (
                <li key={phone.number}>
                  {phone.label}: <a href={`tel:${phone.number}`}>{phone.printed}</a>
                </li>
              ))}
              <li>
                <a href="/canais">Todos os canais de atendimento</a>
              </li>
              <li>
                <a href="/lojas">Lojas de atendimento</a>
              </li>
              <li>
                <a href="/ouvidoria">Ouvidoria</a>
              </li>
            </ul>
          </section>
          <section className={styles.block} aria-labelledby="rodape-portal">
            <h2 className={styles.title} id="rodape-portal">
              Este portal
            </h2>
            <ul>
              <li>
                <a href="/informacoes">O que é este portal</a>
              </li>
              <li>
                <a href="/servicos">Serviços e preços</a>
              </li>
              <li>
                <a href="/carta-de-servicos">Carta de serviços</a>
              </li>
              <li>
                <a href="/perguntas">Perguntas e respostas</a>
              </li>
              <li>
                <a href="/aviso-de-corte">Aviso de corte: quando a água pode ser cortada</a>
              </li>
              <li>
                <a href="/verificar">É verdadeiro? Verifique um documento</a>
              </li>
              <li>
                <a href="/privacidade">Privacidade e dados pessoais</a>
              </li>
              <li>
                <a href="/acessibilidade">Acessibilidade</a>
              </li>
              <li>
                <a href="/novidades">Novidades por e-mail</a>
              </li>
              {collectsWaste && (
                <li>
                  <a href="/coleta-de-residuos">Coleta de resíduos</a>
                </li>
              )}
              <li>
                <a href={utility.website.url}>Site da {utility.shortName}</a>
              </li>
            </ul>
          </section>
          <Identity utility={utility} />
        </div>
      </div>
    </footer>
  );
}

function Identity({ utility }: { utility: UtilityIdentity }) {
  return (
    <address className={styles.identity}>
      <strong>{utility.name}</strong>
      <span>{addressLine(utility.address)}</span>
      {utility.taxId && <span>CNPJ {formatTaxId(utility.taxId)}</span>}
    </address>
  );
}
