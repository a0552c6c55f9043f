import { type PageState, signedInAt } from './page-state';
import { serviceVisitors } from './service-visitors';
import { visitors } from './visitors';

const { antonia, dalva, valdir, edite, nilton } = serviceVisitors;
const { mariaAparecida, rosaMaria } = visitors;

const requestOf = (who: Parameters<typeof signedInAt>[0], place: number) =>
  signedInAt(who, `/solicitacoes/01900000-080${place}-4020-8000-000000000001`);

const at =
  (path: string): PageState['open'] =>
  (page) =>
    page.goto(path);

/** Choosing what to ask for, and requests for services of the tariff on their course. */
export const tariffRequestStates: readonly PageState[] = [
  { name: 'the kinds of requests', open: signedInAt(rosaMaria, '/solicitacoes/nova') },
  { name: 'the services of a kind', open: signedInAt(rosaMaria, '/solicitacoes/nova?tipo=vazamento') },
  {
    name: 'a request that stands already',
    open: signedInAt(mariaAparecida, '/solicitacoes/nova/imovel-sem-hidrometro'),
  },
  { name: 'the kinds of a service without a matrícula', open: at('/pedir/religacao') },
  {
    name: 'the form of a service without a matrícula',
    open: at('/pedir/religacao?servico=religacao-no-cavalete'),
  },
  { name: 'debts before a reconnection', open: signedInAt(antonia, '/solicitacoes/nova/religacao') },
  {
    name: 'a reconnection where the water is on',
    open: signedInAt(rosaMaria, '/solicitacoes/nova/religacao'),
  },
  {
    name: 'the form of a sewer connection',
    open: signedInAt(rosaMaria, '/solicitacoes/nova/ligacao-de-esgoto'),
  },
  { name: 'a reconnection that waits for its inspection', open: requestOf(dalva, 1) },
  { name: 'a refused inspection', open: requestOf(valdir, 2) },
  { name: 'a sewer connection about to be extinct', open: requestOf(edite, 3) },
  { name: 'an extinct sewer connection', open: requestOf(nilton, 4) },
];
