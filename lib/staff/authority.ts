/** Who decides for the utility, least first. @term authority — alçada */
const authorities = ['ATTENDANT', 'SERVICE_MANAGER', 'COMMERCIAL_DIRECTOR', 'CHIEF_EXECUTIVE'] as const;

export type Authority = (typeof authorities)[number];

const labels = {
  ATTENDANT: 'Atendimento',
  SERVICE_MANAGER: 'Gerente de atendimento',
  COMMERCIAL_DIRECTOR: 'Diretor comercial',
  CHIEF_EXECUTIVE: 'Diretor-presidente',
} as const satisfies Record<Authority, string>;

/** An authority by the name of its post, as a customer reads it in a list. */
export function authorityLabel(authority: Authority): string {
  return labels[authority];
}

/** The same inside a sentence: 'diretor-presidente'. */
export function authorityInSentence(authority: Authority): string {
  return labels[authority].toLowerCase();
}
