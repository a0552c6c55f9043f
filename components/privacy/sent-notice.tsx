import { Notice } from '@/components/ui/notice';

/** What became of a request that was just sent: taken, or already waiting from before. */
export function SentNotice({ sent }: { sent: string | undefined }) {
  if (sent === 'recebido')
    return (
      <Notice tone="success" title="Pedido recebido" role="status">
        <p>O protocolo e o prazo da resposta estão em “Seus pedidos”.</p>
      </Notice>
    );
  if (sent !== 'em-andamento') return null;
  return (
    <Notice title="Este pedido já foi feito" role="status">
      <p>Há um do mesmo tipo à espera de resposta. O protocolo e o prazo estão em “Seus pedidos”.</p>
    </Notice>
  );
}
