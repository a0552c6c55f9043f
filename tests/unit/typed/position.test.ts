import { describe, expect, test } from 'vitest';
import { parsePosition } from '@/lib/typed';

const place = { latitude: '-10.916206', longitude: '-37.077466' };

describe('a position', () => {
  test.each([
    ['-10,916206', '-37,077466'],
    ['-10.916206', '-37.077466'],
    ['−10,916206', '–37,077466'],
    ['\u200e-10.916206°', '-37.077466 °'],
    ['Latitude: -10,916206', 'Longitude: -37,077466'],
    ['-10.91620612345678', '-37.0774659999'],
    ['10,916206 S', '37.077466°W'],
    ['-10.916206, -37.077466', ''],
    ['', '-10.916206, -37.077466'],
    ['-10.916206,-37.077466', ''],
    ['(-10.916206, -37.077466)', ''],
    ['-10,916206, -37,077466', ''],
    ['-10,916206; -37,077466', ''],
    ['-10,916206 -37,077466', ''],
    ['-10.916206, -37.077466', '-10.916206, -37.077466'],
    ['Lat: -10.916206, Long: -37.077466', ''],
    ['geo:-10.916206,-37.077466', ''],
    ['https://www.google.com/maps/@-10.916206,-37.077466,17z', ''],
    ['https://maps.google.com/?q=-10.916206,-37.077466', ''],
    ['https://www.openstreetmap.org/?mlat=-10.916206&mlon=-37.077466', ''],
  ])('%j with %j is the same place', (latitude, longitude) => {
    expect(parsePosition({ latitude, longitude })).toEqual({ ok: true, value: place });
  });

  test('degrees, minutes and seconds are read, as maps write them', () => {
    const value = { latitude: '-10.916194', longitude: '-37.077472' };
    expect(parsePosition({ latitude: `10°54'58.3"S 37°04'38.9"W`, longitude: '' })).toEqual({
      ok: true,
      value,
    });
    expect(parsePosition({ latitude: '10° 54′ 58,3″ S', longitude: '37° 4′ 38,9″ O' })).toEqual({
      ok: true,
      value,
    });
  });

  test.each([
    ['-10,9', '', 'POSITION_INCOMPLETE', 'longitude'],
    ['', '-37,1', 'POSITION_INCOMPLETE', 'latitude'],
    ['90,1', '0', 'POSITION_MALFORMED', 'latitude'],
    ['90', '180,000001', 'POSITION_MALFORMED', 'longitude'],
    ['ali', '0', 'POSITION_MALFORMED', 'latitude'],
    ['-10.9, -37.1', '-38', 'POSITION_MALFORMED', 'longitude'],
    ['-10.9, -37.1, 15', '', 'POSITION_MALFORMED', 'latitude'],
    [`10°60'0"S`, '0', 'POSITION_MALFORMED', 'latitude'],
  ])('%j with %j: %s at the %s', (latitude, longitude, code, field) => {
    expect(parsePosition({ latitude, longitude })).toEqual({ ok: false, error: { code, field } });
  });

  test('none is none', () => {
    expect(parsePosition({ latitude: ' ', longitude: '\u200b' })).toEqual({ ok: true, value: null });
  });
});
