import { parseTaxId } from '@/lib/accounts';
import { tariffFaults } from '@/lib/service-tariff/folder';
import { missingPictures, type UtilityReading } from '@/lib/utility/folder';
import { type Fault, utilityPath } from '@/lib/utility-files';
import { colourFaults } from './colour-checks';

type Check = (reading: UtilityReading) => readonly Fault[];

/** What no file shows by itself: what is missing beside it, or contradicts another. By what each looks for. */
export const checks: Readonly<Record<string, Check>> = {
  'the check digits of the CNPJ': ({ profile, files }) =>
    profile.taxId === null || parseTaxId(profile.taxId).ok
      ? []
      : [files.identity.faultAt(['cnpj'], 'os dois últimos dígitos do CNPJ não conferem')],

  'telephones that can be called': ({ profile, files }) =>
    profile.phones.flatMap(({ number }, index) =>
      /^(?:\d{3}|\d{8}|\d{10,11})$/.test(number)
        ? []
        : [
            files.identity.faultAt(
              ['telefones', index, 'numero'],
              `tem ${number.length} dígitos: um telefone tem 3 (156), 8, 10 ou 11`,
            ),
          ],
    ),

  'a state for each city whose holidays count': ({ profile: { holidayPlaces }, files }) =>
    holidayPlaces.flatMap((place, index) => {
      const state = place.split('/')[1];
      return state === undefined || holidayPlaces.includes(state)
        ? []
        : [
            files.identity.faultAt(
              ['lugares_dos_feriados', index],
              `falta o estado, ${state}, ao lado de ${place}`,
            ),
          ];
    }),

  'holidays on file for each city': ({ profile, files }) =>
    profile.holidayPlaces.flatMap((place, index) =>
      !place.includes('/') || profile.localHolidays.holidays.some((holiday) => holiday.place === place)
        ? []
        : [
            files.identity.faultAt(
              ['lugares_dos_feriados', index],
              `feriados.yaml não tem nenhum feriado de ${place}`,
            ),
          ],
    ),

  'holidays of places that count': ({ profile, files }) =>
    profile.localHolidays.holidays.flatMap(({ place }, index) =>
      profile.holidayPlaces.includes(place)
        ? []
        : [
            files.holidays.faultAt(
              ['feriados', index, 'lugar'],
              `${place} não está em lugares_dos_feriados, de identidade.yaml`,
            ),
          ],
    ),

  'an authority for every count of installments': ({ profile, files }) =>
    profile.installments.entries.flatMap(({ value: { authorities, maxInstallments } }, index) => {
      const last = authorities.at(-1);
      return last === undefined || last.upTo >= maxInstallments
        ? []
        : [
            files.rules.faultAt(
              ['parcelamento', index, 'maximo_de_parcelas'],
              `ninguém autoriza mais de ${last.upTo} parcelas, e o máximo é ${maxInstallments}`,
            ),
          ];
    }),

  'averages that reach far enough': ({ profile, files }) =>
    profile.consumption.entries.flatMap(({ value: { average } }, index) =>
      average.reach >= average.window
        ? []
        : [
            files.rules.faultAt(
              ['consumo', index, 'media', 'alcance_em_meses'],
              `a média de ${average.window} meses não cabe em ${average.reach}`,
            ),
          ],
    ),

  'every picture': ({ profile: { id } }) =>
    missingPictures(id).map((path) => ({
      file: utilityPath(id, path),
      line: 1,
      column: 1,
      message: 'falta este desenho',
    })),

  'colours that can be read': colourFaults,

  'the service tariff': ({ profile }) => tariffFaults(profile.id, profile.installments),
};
