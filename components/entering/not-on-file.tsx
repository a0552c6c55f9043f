import { Details } from '@/components/ui/details';
import type { Phone } from '@/lib/utility';

/** The manual's instructions for a CPF or CNPJ that is not on file; shown to everybody, so that they tell nothing. */
export function NotOnFile({ accountNumber, phone }: { accountNumber?: string | undefined; phone: Phone }) {
  const query = accountNumber ? `?matricula=${accountNumber}` : '';
  return (
    <Details summary="Meu CPF ou CNPJ não está cadastrado nesta matrícula">
      <p>
        O portal só abre para quem está no cadastro do imóvel como dono, usuário ou responsável. Para incluir
        o seu CPF ou CNPJ:
      </p>
      <ul>
        <li>
          <a href={`/entrar/cadastro${query}`}>peça o cadastro pela internet</a> e receba um protocolo; ou
        </li>
        <li>
          ligue para <a href={`tel:${phone.number}`}>{phone.printed}</a> com uma conta de água e seus
          documentos em mãos.
        </li>
      </ul>
    </Details>
  );
}
