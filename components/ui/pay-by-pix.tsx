import { Actions } from './button';
import { CopyButton } from './copy-button';
import { LongText } from './long-text';
import styles from './pay-by-pix.module.css';
import { Qr } from './qr';

export interface PayByPixProps {
  /** The Pix text to copy. */
  text: string;
  /** Its QR, drawn by the server. */
  qr: { side: number; path: string };
  /** The name the bank's application shows before paying, as the Pix text says it. */
  payee: string;
}

/** Pays by Pix: the QR for another screen's camera, the text for this one. It stands below an `h2`. */
export function PayByPix({ text, qr, payee }: PayByPixProps) {
  return (
    <div className={styles.pix}>
      <Qr {...qr} label="QR Code do Pix" />
      <div className={styles.words}>
        <p>
          Aponte a câmera do aplicativo do seu banco para o QR Code, ou copie o código e escolha “Pix copia e
          cola”.
        </p>
        <p>
          Antes de confirmar, veja se o nome de quem recebe é <strong>{payee}</strong>.
        </p>
        <LongText id="pix-copia-e-cola">{text}</LongText>
        <Actions>
          <CopyButton text={text} label="Copiar o Pix" done="Pix copiado" />
        </Actions>
      </div>
    </div>
  );
}
