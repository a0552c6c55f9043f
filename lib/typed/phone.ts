import { err, ok, type Result } from '@/lib/kernel/result';
import { typedText } from './identifier';

export interface PhoneRefusal {
  readonly code: 'PHONE_MISSING' | 'PHONE_MALFORMED' | 'PHONE_AREA_CODE' | 'PHONE_TOO_MANY';
}

// Plano Geral de Códigos Nacionais (Anatel, Resolução 263/2001): the codes that are given.
const areaCodes =
  '11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 65 66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99'.split(
    ' ',
  );

const mostPhones = 2;

/**
 * The telephone that was typed, as bare digits with its area code: 10 digits, 11 for a mobile; `+55`, a leading 0, the code of
 * a carrier and any mask are left out. Two in one field are both kept, with one space between them; where the second has no
 * area code it has the first one's. A number that nobody can have (00000000000) is none. Source: Anatel, Resoluções 86/1998
 * and 263/2001 (numbering plan), 553/2010 (the ninth digit).
 */
export function parsePhones(text: string): Result<string, PhoneRefusal> {
  if (text.trim() === '') return err({ code: 'PHONE_MISSING' });
  const typed = typedText(text, 'PHONE');
  if (typed === null) return err({ code: 'PHONE_MALFORMED' });
  if (typed === '') return err({ code: 'PHONE_MISSING' });
  const whole = parseOne(typed);
  if (whole.ok) return whole;
  const parts = typed.split(
    /[/;,|]|\bou\b|\be\b|\s(?=\+55|\()|(?<=\d{4})\s(?=\(?\d{2}\)?\s?9?\d{4}[-\s]?\d{4}$)/i,
  );
  const numbers = parts.map((part) => part.trim()).filter((part) => /\d/.test(part));
  if (numbers.length < 2) return whole;
  return numbers.length > mostPhones ? err({ code: 'PHONE_TOO_MANY' }) : parseBoth(numbers);
}

function parseBoth([one = '', other = '']: readonly string[]): Result<string, PhoneRefusal> {
  const first = parseOne(one);
  if (!first.ok) return first;
  const areaCode = first.value.slice(0, 2);
  const digits = other.replace(/\D/g, '');
  const second = parseOne(/^\d{8,9}$/.test(digits) ? areaCode + digits : other);
  return second.ok ? ok(`${first.value} ${second.value}`) : second;
}

function parseOne(typed: string): Result<string, PhoneRefusal> {
  const bare = typed.replace(/[\s().-]|\p{L}+:?\s*(?=[+(\d])/gu, '').replace(/^\D*$/, '');
  if (!/^\+?\d+(?:xx\d+)?$/i.test(bare)) return err({ code: 'PHONE_MALFORMED' });
  if (/^0[3589]00\d{6,7}$/.test(bare)) return ok(bare);
  const [, national] =
    /^(?:(?:\+|00)?55(?=\d{10,11}$))?(?:0(?:xx|\d{2}(?=\d{10,11}$))?)?(\d{10,11})$/i.exec(bare) ?? [];
  if (national === undefined) return err({ code: 'PHONE_MALFORMED' });
  if (!/^[1-9]{3}/.test(national) || /^(\d)\1+$/.test(national)) return err({ code: 'PHONE_MALFORMED' });
  return areaCodes.includes(national.slice(0, 2)) ? ok(national) : err({ code: 'PHONE_AREA_CODE' });
}
