import styles from './qr.module.css';

export interface QrProps {
  /** Modules of a side, quiet zone included, and the path of the dark ones on that square. */
  side: number;
  path: string;
  /** What it is and what it leads to: all that readers of the page get of it. */
  label: string;
}

/** A QR drawn by the server: black on white in any colour scheme, since cameras read nothing else well. */
export function Qr({ side, path, label }: QrProps) {
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
