import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Identity } from './certificates';

/** A payment provider as the public Pix API describes it: OAuth2 by client credentials, PUT and GET of /cobv/{txid}. */
export interface PixServer {
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Tokens given so far. */
  readonly tokens: () => number;
  /** Charges kept, by identifier. */
  readonly charges: ReadonlyMap<string, Record<string, unknown>>;
  /** Every token given so far stops working. */
  readonly revokeTokens: () => void;
  /** The next answer to a PUT is lost on the way, after the charge was placed. */
  readonly loseNextAnswer: () => void;
  readonly stop: () => Promise<void>;
}

const credentials = { clientId: 'Client_Id', clientSecret: 'Client_Secret' };

/** With an identity it speaks TLS, and only to clients whose certificate the identity's authority has signed. */
export async function startPixServer(identity: Identity | null = null): Promise<PixServer> {
  const charges = new Map<string, Record<string, unknown>>();
  let valid = new Set<string>();
  let given = 0;
  let lose = false;
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    if (request.url === '/oauth/token') return answerToken(request, response, body);
    const txid = /^\/v2\/cobv\/([^/]+)$/.exec(request.url ?? '')?.[1];
    if (!txid) return answer(response, 404, problem('NaoEncontrado'));
    if (!valid.has(request.headers.authorization ?? ''))
      return answer(response, 401, problem('AcessoNegado'));
    return request.method === 'PUT' ? putCharge(response, txid, body) : getCharge(response, txid);
  };
  const mutual = { ...identity, requestCert: true, rejectUnauthorized: true };
  const server = identity ? createTlsServer(mutual, listener) : createServer(listener);

  function answerToken(request: IncomingMessage, response: ServerResponse, body: string) {
    const expected = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString('base64');
    const isRight =
      request.method === 'POST' &&
      request.headers.authorization === `Basic ${expected}` &&
      new URLSearchParams(body).get('grant_type') === 'client_credentials';
    if (!isRight) return answer(response, 401, { error: 'invalid_client' });
    given += 1;
    valid.add(`Bearer token-${given}`);
    answer(response, 200, { access_token: `token-${given}`, token_type: 'Bearer', expires_in: 3600 });
  }

  function putCharge(response: ServerResponse, txid: string, body: string) {
    const asked = JSON.parse(body) as Record<string, unknown>;
    const faults = cobvFaults(txid, asked);
    if (faults.length > 0) return answer(response, 400, problem('CobVOperacaoInvalida', faults));
    if (charges.has(txid)) return answer(response, 400, problem('CobVOperacaoInvalida', ['txid já usado']));
    const location = `pix.example.com/qr/v2/cobv/${'0'.repeat(20)}${charges.size}`;
    const charge = {
      ...asked,
      txid,
      revisao: 0,
      status: 'ATIVA',
      loc: { id: charges.size, location, tipoCob: 'cobv' },
    };
    charges.set(txid, charge);
    if (!lose) return answer(response, 201, charge);
    lose = false;
    answer(response, 504, null);
  }

  function getCharge(response: ServerResponse, txid: string) {
    const charge = charges.get(txid);
    return charge ? answer(response, 200, charge) : answer(response, 404, problem('CobVNaoEncontrada'));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `${identity ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...credentials,
    url: `${base}/v2`,
    tokenUrl: `${base}/oauth/token`,
    tokens: () => given,
    charges,
    revokeTokens: () => {
      valid = new Set();
    },
    loseNextAnswer: () => {
      lose = true;
    },
    stop: () => stopped(server),
  };
}

/** What the specification refuses in the body of a cobv. */
function cobvFaults(txid: string, asked: Record<string, unknown>): string[] {
  const { calendario, valor, chave, devedor, solicitacaoPagador } = asked as {
    calendario?: { dataDeVencimento?: string; validadeAposVencimento?: number };
    valor?: { original?: string; multa?: Modality; juros?: Modality };
    chave?: string;
    devedor?: { cpf?: string; cnpj?: string; nome?: string };
    solicitacaoPagador?: string;
  };
  const isAmount = (text: string | undefined) => /^\d{1,10}\.\d{2}$/.test(text ?? '');
  const checks: readonly (readonly [string, boolean])[] = [
    ['txid', /^[a-zA-Z0-9]{26,35}$/.test(txid)],
    ['dataDeVencimento', /^\d{4}-\d\d-\d\d$/.test(calendario?.dataDeVencimento ?? '')],
    ['validadeAposVencimento', (calendario?.validadeAposVencimento ?? -1) >= 0],
    ['original', isAmount(valor?.original) && Number(valor?.original) > 0],
    ['multa', !valor?.multa || (valor.multa.modalidade === 2 && isAmount(valor.multa.valorPerc))],
    ['juros', !valor?.juros || (valor.juros.modalidade === 3 && isAmount(valor.juros.valorPerc))],
    ['chave', (chave ?? '') !== ''],
    [
      'devedor',
      (devedor?.cpf === undefined) !== (devedor?.cnpj === undefined) && (devedor?.nome ?? '') !== '',
    ],
    ['solicitacaoPagador', (solicitacaoPagador ?? '').length <= 140],
  ];
  return checks.filter(([, isRight]) => !isRight).map(([name]) => name);
}

interface Modality {
  readonly modalidade: number;
  readonly valorPerc: string;
}

function problem(type: string, faults: readonly string[] = []) {
  const violacoes = faults.map((propriedade) => ({ razao: 'inválido', propriedade }));
  return { type: `https://pix.bcb.gov.br/api/v2/error/${type}`, title: type, status: 400, violacoes };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === null ? undefined : JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function stopped(server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
