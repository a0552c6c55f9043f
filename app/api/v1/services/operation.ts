import { publishedCatalogue } from '@/app/servicos/published';
import { operation } from '@/lib/http/operation';
import { presentServices } from './present';
import { servicesAnswer } from './schema';

export const listServices = operation(
  {
    method: 'GET',
    path: '/services',
    id: 'listServices',
    summary: 'The services with the history of their prices and terms.',
    auth: 'public',
    published: true,
    answers: { 200: { description: 'The services.', schema: servicesAnswer } },
    refusals: [],
  },
  async ({ answer }) => answer(200, presentServices(publishedCatalogue())),
);
