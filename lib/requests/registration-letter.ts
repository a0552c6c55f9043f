import { formatDate } from '@/lib/format';
import type { LetterWords } from '@/lib/letters';
import type { RegistrationReceipt } from './registration';

/**
 * What is written to whoever asked for registration. The address was typed by somebody and may be a stranger's: so there is
 * no name, matrícula, CPF or CNPJ in it.
 */
export function registrationLetter({ protocol, requestedOn }: RegistrationReceipt): LetterWords {
  return {
    subject: `Pedido de cadastro ${protocol}: recebido`,
    heading: 'Recebemos o seu pedido de cadastro.',
    paragraphs: [
      'Um atendente vai conferir os dados com o cadastro do imóvel. Se faltar algo, ele fala com você.',
      'Por segurança, esta mensagem não traz os seus dados. Acompanhe com o protocolo e o CPF ou CNPJ do pedido.',
    ],
    facts: [
      { term: 'Protocolo', value: protocol },
      { term: 'Recebido em', value: formatDate(requestedOn) },
    ],
  };
}
