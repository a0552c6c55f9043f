/** What a person of the utility is there for, with the word staff know it by: a person has one. */
export const staffRoles = {
  ATTENDANT: 'atendente',
  SERVICE_MANAGER: 'gerente de atendimento',
  COMMERCIAL_DIRECTOR: 'diretor comercial',
  CHIEF_EXECUTIVE: 'diretor-presidente',
  OMBUDSMAN: 'ouvidor',
  DATA_PROTECTION_OFFICER: 'encarregado de dados',
  RECONCILER: 'arrecadação',
  ADMINISTRATOR: 'administrador',
  AUDITOR: 'auditor',
} as const satisfies Record<string, string>;

export type StaffRole = keyof typeof staffRoles;
