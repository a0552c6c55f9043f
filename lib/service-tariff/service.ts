import type { Applied, Provision } from './provision';
import type {
  ChannelOffer,
  Clause,
  Competence,
  DiameterRange,
  DocumentDemand,
  DocumentWhose,
  InspectionTerms,
  Party,
  Pavement,
  PavementPlace,
  PreconditionTerms,
  Price,
  PriceUnit,
  Requester,
  StepTerms,
  Term,
} from './terms';
import type { TextPart } from './text-part';

/** A service as it stands in addresses: lower-case words without accents, joined by hyphens. */
export type ServiceCode = string;

export type ServiceGroup = 'WATER' | 'SEWAGE' | 'METER_STAND' | 'PAVEMENT' | 'DEBTS';

/** A price of the list. `role` says when it is charged; `diameter` and `pavement` are null where the price does not ask. */
export interface PriceItem extends Provision<Price> {
  readonly role: 'SERVICE' | 'PAVEMENT' | 'FURTHER_INSPECTION' | 'REAGREEMENT';
  readonly description: string;
  readonly unit: PriceUnit;
  readonly diameter: DiameterRange | null;
  readonly pavement: Pavement | null;
}

/**
 * A term of a service: what is to be done by then, and by whom. Null `channel`: by any; null `broken`: whatever is broken or
 * not, else only where such a pavement is.
 */
export interface Deadline extends Provision<Term> {
  readonly action: string;
  readonly party: Party;
  readonly channel: 'COUNTER' | 'INTERNET' | null;
  readonly broken: { readonly place: PavementPlace; readonly pavements: readonly Pavement[] } | null;
}

/** A document that may be asked for; `whose` says of whom. */
export interface ServiceDocument extends Provision<DocumentDemand> {
  readonly title: string;
  readonly whose: DocumentWhose;
}

/** What has to be told for a quote besides the day and the channel. */
export type QuestionField =
  | 'DIAMETER'
  | 'ADJUSTMENT'
  | 'PAVEMENT'
  | 'DAYS_CUT'
  | 'FURTHER_INSPECTIONS'
  | 'AGREEMENT';

/** What a reconnection undoes: water that was cut, or a branch that was taken away. */
export type Reconnection = 'CUT' | 'BRANCH_TAKEN';

/** A page of this portal about a service that is no request of the catalogue; `why` says what to know before. */
interface OwnPage {
  readonly href: string;
  readonly label: string;
  readonly why: string;
}

/**
 * One service of the tariff: what it costs, demands and how long it takes. `title` as people say it, `name` as the text does.
 * Of the fields of a question it reads `asks`, and cannot do without `needs`. `reconnects` null: it is no reconnection.
 * `normPdf` is the address of the norm as a PDF: null where the text announces one and gives no address.
 */
export interface Service {
  readonly code: ServiceCode;
  readonly title: string;
  readonly name: string;
  readonly explanation: string;
  readonly group: ServiceGroup;
  readonly asks: readonly QuestionField[];
  readonly needs: readonly QuestionField[];
  readonly requesters: readonly Provision<Requester>[];
  readonly channels: readonly Provision<ChannelOffer>[];
  readonly prices: readonly PriceItem[];
  /** Whether its fee is not due where a cut had no prior notice. */
  readonly feeWaivable: boolean;
  readonly reconnects: Reconnection | null;
  readonly ownPage: OwnPage | null;
  readonly inspection: Provision<InspectionTerms> | null;
  readonly documents: readonly ServiceDocument[];
  readonly preconditions: readonly Provision<PreconditionTerms>[];
  readonly steps: readonly Provision<StepTerms>[];
  readonly deadlines: readonly Deadline[];
  readonly competences: readonly Provision<Competence>[];
  readonly clauses: readonly Provision<Clause>[];
  readonly originalText: TextPart;
  readonly normPdf: string | null;
}

/**
 * The services of a utility, none where it publishes no tariff. `borrowed` is what a page says where they are another
 * utility's, null where they are its own.
 */
export interface ServiceCatalogue {
  readonly borrowed: Applied<string> | null;
  readonly services: readonly Service[];
}
