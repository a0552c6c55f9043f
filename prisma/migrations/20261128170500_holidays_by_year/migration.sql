-- Rows that earlier releases loaded and that are none any more: loading the reference data again leaves alone what it does not
-- name. Two feasts were moved by law in 2020, and Good Friday counts everywhere. A utility's own rows stay.
DELETE FROM "holiday"
WHERE ("date", "place", "source") IN (
  ('2020-07-09', 'SP', 'Lei estadual paulista 9.497/1997, art. 1º'),
  ('2020-07-08', 'SE', 'Constituição do Estado de Sergipe, art. 269')
)
OR ("scope" = 'MUNICIPAL' AND "name" = 'Sexta-feira da Paixão'
  AND "source" LIKE 'Não é feriado nacional: dia de guarda de lei municipal, Lei 9.093/1995, art. 2º%');
