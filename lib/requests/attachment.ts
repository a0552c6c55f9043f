import { err, ok, type Result } from '@/lib/kernel/result';

/** The kinds of file that are taken, by their media type. */
export type AttachmentKind = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

/** A file as it came: its name is the sender's and says nothing of what it is; `document` is the paper it is said to be. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document?: string;
}

export interface AcceptedFile {
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly bytes: Uint8Array;
  readonly document: string | null;
}

export type AttachmentRefusal =
  | { readonly code: 'ATTACHMENT_MISSING' }
  | { readonly code: 'ATTACHMENT_TOO_LARGE'; readonly name: string }
  | { readonly code: 'ATTACHMENT_KIND'; readonly name: string }
  | { readonly code: 'TOO_MANY_ATTACHMENTS'; readonly most: number };

export const attachmentLimits = { files: 5, bytes: 5 * 1024 * 1024 } as const;

export const attachmentKinds = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
} as const;

/** The name under which a file is given out: ours, with the ending of what it is. */
export function attachmentFileName(kind: AttachmentKind, id: string): string {
  return `anexo-${id.slice(0, 8)}.${endings[kind]}`;
}

/** What a file is by its first bytes, whatever it is called; null when it is none of what is taken. */
export function attachmentKind(bytes: Uint8Array): AttachmentKind | null {
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('RIFF') && text.slice(8) === 'WEBP') return 'image/webp';
  return text.startsWith('%PDF-') ? 'application/pdf' : null;
}

/** All of these files, or the first reason why not; `present` are already there. A file of no bytes is no file. */
export function acceptFiles(
  files: readonly ReceivedFile[],
  present: number,
): Result<readonly AcceptedFile[], AttachmentRefusal> {
  const chosen = files.filter(({ bytes }) => bytes.length > 0);
  if (chosen.length === 0) return err({ code: 'ATTACHMENT_MISSING' });
  if (present + chosen.length > attachmentLimits.files) {
    return err({ code: 'TOO_MANY_ATTACHMENTS', most: attachmentLimits.files });
  }
  const accepted: AcceptedFile[] = [];
  for (const { name, bytes, document = null } of chosen) {
    const shown = shownName(name);
    if (bytes.length > attachmentLimits.bytes) return err({ code: 'ATTACHMENT_TOO_LARGE', name: shown });
    const kind = attachmentKind(bytes);
    if (!kind) return err({ code: 'ATTACHMENT_KIND', name: shown });
    accepted.push({ name: shown, kind, bytes, document });
  }
  return ok(accepted);
}

/** The last part of a name, without what cannot be seen or turns the direction of writing; at most 80 characters. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...plain].slice(0, 80).join('') || 'arquivo';
}
