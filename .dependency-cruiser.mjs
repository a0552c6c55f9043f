const foundations = 'letters|accounts|collection|verification|staff|audit|calendar|limits';
// Owners of what every account has: bills, readings, and the money that came in for them.
const ground = 'billing|readings|receipts';
const middle = 'service-tariff|debts|cut-notice';
const leaves =
  'second-copy|annual-discharge|due-date|installments|payments|card-payments|consumption|pix-charge|requests|outreach|newsletter|waste-routes|ombudsman|privacy|information';
const contexts = `utility|${foundations}|${ground}|${middle}|${leaves}`;

const ours = '^(?:app|components|lib|prisma|scripts|tests)/|^(?:proxy|instrumentation)\\.ts$';
const schema = '^lib/[^/]+/schema\\.ts$';
// The forms in which a context's answers are kept, where the rows of another hold such an answer too.
const keptForms = '^lib/[^/]+/kept/schema\\.ts$';
const useCases = '^lib/[^/]+/use-cases(?:\\.ts$|/)';
const repository = '^lib/[^/]+/repository(?:\\.ts$|/)';
// The utility is chosen by the environment: its server door is called after what it answers.
const currentUtility = '^lib/utility/(?:current|environment)\\.ts$';
// What an owner claims of a person, and what it hands over of one person, are read where all of it is put together.
const claims = '^lib/[^/]+/claims\\.ts$';
const ownData = '^lib/[^/]+/own-data\\.ts$';
const doors = [
  '^lib/[^/]+/(?:index|use-cases|use-cases/index|folder/index)\\.ts$',
  currentUtility,
  ...[claims, ownData],
];
// What a utility lays down for a context: types of the context, on which the profile stands and which stand on nothing but the kernel.
const utilityTerms = '^lib/[^/]+/utility-terms\\.ts$';
// What a utility's folder says is read, and refused when wrong, in the folder/ of the context whose terms it says.
const folder = '^lib/[^/]+/folder(?:\\.ts$|/)';
const serverSide = [useCases, repository, currentUtility, ownData, folder];
// Whether the database answers is asked of the database itself: it belongs to no context.
const probes = '^lib/db/(?:readiness|reachable)\\.ts$';
// Names of tables and columns, as types alone.
const tables = '^lib/db/tables\\.ts$';
const settings = '^lib/(?:env|log|demonstration)\\.ts$';
const edges = ['^lib/(?:db|auth|http|documents|mail|jobs|utility-files)/', settings];

const nodeModules =
  '^(?:node:)?(?:fs|path|os|crypto|http|https|net|stream|zlib|child_process|worker_threads)(?:/|$)';

/** The folders of the library: one that is not on this plan would escape the directions below. */
export const libraryFolders = [
  ...contexts.split('|'),
  ...[
    'kernel',
    'keeping',
    'format',
    'typed',
    'utility-files',
    'utilities',
    'documents',
    'db',
    'auth',
    'http',
    'mail',
    'jobs',
  ],
];

const inPackage = (...names) => `node_modules/(?:${names.join('|')})/`;

const directions = [
  {
    name: 'kernel-imports-nothing-of-ours',
    comment: 'The kernel is the floor: money, dates and ratios know nobody.',
    from: { path: '^lib/kernel/' },
    to: { path: ours, pathNot: '^lib/kernel/' },
  },
  {
    name: 'format-knows-only-the-kernel',
    comment: 'Printing in Portuguese needs values, not the contexts that compute them.',
    from: { path: '^lib/format/' },
    to: { path: ours, pathNot: '^lib/(?:format|kernel)/' },
  },
  {
    name: 'typed-knows-only-the-kernel',
    comment: 'How people type and paste is the same for every context: what is made of it is theirs.',
    from: { path: '^lib/typed/' },
    to: { path: ours, pathNot: '^lib/(?:typed|kernel)/' },
  },
  {
    name: 'keeping-knows-only-the-kernel',
    comment: 'What may be kept, and how long, is said beneath those who keep it.',
    from: { path: '^lib/keeping/' },
    to: { path: ours, pathNot: ['^lib/(?:keeping|kernel)/', tables] },
  },
  {
    name: 'utility-files-know-only-the-kernel',
    comment: 'Reading a file needs days, amounts and rates, not what a context makes of them.',
    from: { path: '^lib/utility-files/' },
    to: { path: ours, pathNot: '^lib/(?:utility-files|kernel)/' },
  },
  {
    name: 'infrastructure-knows-no-context',
    comment: 'Database, mail and settings serve every context, so they depend on none.',
    from: { path: ['^lib/(?:db|mail)/', settings] },
    to: { path: `^lib/(?:auth|http|documents|jobs|format|${contexts})/` },
  },
  {
    name: 'foundations-look-down',
    comment: 'Accounts and collection carry the others and import none of them.',
    from: { path: `^lib/(?:${foundations})/` },
    to: { path: `^lib/(?:${ground}|${middle}|${leaves})/`, pathNot: utilityTerms },
  },
  {
    name: 'ground-looks-down',
    comment: 'Bills, readings and receipts carry the views and rules upon them and import none of those.',
    from: { path: `^lib/(?:${ground})/` },
    to: { path: `^lib/(?:${middle}|${leaves})/`, pathNot: utilityTerms },
  },
  {
    name: 'receipts-stand-on-billing',
    comment: 'Money in knows what it pays; bills and readings know neither it nor each other.',
    from: { path: '^lib/(billing|readings)/' },
    to: { path: `^lib/(?:${ground})/`, pathNot: '^lib/$1/' },
  },
  {
    name: 'middle-contexts-look-down',
    comment: 'Debts and the service tariff carry the leaf contexts and import none of them.',
    from: { path: `^lib/(?:${middle})/` },
    to: { path: `^lib/(?:${leaves})/`, pathNot: utilityTerms },
  },
  {
    name: 'leaf-contexts-are-strangers',
    comment: 'What two leaf contexts share belongs below them; privacy alone puts all of them together.',
    from: { path: `^lib/(${leaves})/`, pathNot: '^lib/privacy/' },
    to: { path: `^lib/(?:${leaves})/`, pathNot: ['^lib/$1/', utilityTerms] },
  },
  {
    name: 'terms-stand-on-the-kernel',
    comment: 'The profile of a utility is made of the terms of every context: they can stand on none.',
    from: { path: utilityTerms },
    to: { path: ours, pathNot: ['^lib/kernel/', utilityTerms, '^lib/staff/index\\.ts$'] },
  },
  {
    name: 'the-profile-stands-on-terms',
    comment: 'A context owns the types of its terms; the profile of a utility stands on top of them.',
    from: { path: '^lib/utility/' },
    to: { path: ours, pathNot: ['^lib/(?:kernel|utility|utility-files)/', utilityTerms, settings] },
  },
  {
    name: 'who-a-utility-is-knows-no-terms',
    comment:
      'Names, channels and letterhead lie below the contexts; what holds for customers lies above them.',
    from: { path: '^lib/utility/(?:index|identity|address|letterhead|theme)\\.ts$' },
    to: { path: [utilityTerms, '^lib/utility/(?!(?:identity|address|letterhead|theme)\\.ts$)'] },
  },
  {
    name: 'lib-never-looks-up',
    comment: 'The library is used by pages, seeds and scripts, and knows none of them.',
    from: { path: '^lib/' },
    to: {
      path: '^(?:app|components|scripts|tests)/|^prisma/(?!generated/)|^(?:proxy|instrumentation)\\.ts$',
    },
  },
];

const doorsOfContexts = [
  {
    name: 'contexts-meet-at-their-doors',
    comment: 'From outside, a context is its index.ts and its use-cases.ts.',
    from: { path: '^(?:lib/)?([^/]+)', pathNot: ['^(?:app|components|tests)/', '^proxy\\.ts$', schema] },
    to: {
      path: `^lib/(?:${contexts})/`,
      pathNot: ['^lib/$1/', ...doors, utilityTerms, repository, keptForms],
    },
  },
  {
    name: 'schemas-meet-schemas',
    comment: 'A boundary schema may be built from the schema of another context, beside its front door.',
    from: { path: '^lib/([^/]+)/schema\\.ts$' },
    to: {
      path: `^lib/(?:${contexts})/`,
      pathNot: ['^lib/$1/', '^lib/[^/]+/(?:index|schema|utility-terms)\\.ts$', repository],
    },
  },
  {
    name: 'schemas-stay-at-the-boundary',
    comment: 'A rule takes values already parsed, so it knows no schema.',
    from: { path: '^lib/', pathNot: [schema, ...serverSide, '^lib/http/'] },
    to: { path: schema },
  },
  {
    name: 'repositories-are-private',
    comment: 'Rows of a context are read through its use cases.',
    from: { path: '^(?:lib/)?([^/]+)', pathNot: '^tests/' },
    to: { path: repository, pathNot: '^lib/$1/' },
  },
  {
    name: 'kept-forms-are-for-repositories',
    comment: 'How an answer is kept concerns whoever keeps one.',
    from: { pathNot: [repository, keptForms, '^tests/'] },
    to: { path: keptForms },
  },
  {
    name: 'repositories-only-store',
    comment: 'A repository reads and writes rows: it decides nothing, draws nothing and asks nobody.',
    from: { path: '^lib/([^/]+)/repository(?:\\.ts$|/)' },
    to: {
      path: ['^lib/(?:auth|http|documents|mail|jobs)/', settings, useCases, currentUtility],
      pathNot: '^lib/$1/(?!use-cases)',
    },
  },
  {
    name: 'rules-are-pure',
    comment:
      'In a context only repository.ts and use-cases.ts reach the database, the request and the drawing.',
    from: { path: `^lib/(?:${contexts})/`, pathNot: serverSide },
    to: { path: [...edges, ...serverSide, '^prisma/'], pathNot: [claims, tables] },
  },
  {
    name: 'rules-import-no-package',
    comment: 'A rule is plain TypeScript: no package, no Node module.',
    from: { path: `^lib/(?:kernel|format|typed|${contexts})/`, pathNot: serverSide },
    to: { pathNot: [ours, inPackage('zod', 'date-fns')] },
  },
  {
    name: 'documents-take-models',
    comment: 'A document is drawn from a plain model: kernel values, their printing and the collection code.',
    from: { path: '^lib/documents/' },
    to: { path: ours, pathNot: ['^lib/(?:documents|kernel|format)/', '^lib/collection/index\\.ts$'] },
  },
];

const authority = [
  {
    name: 'staff-scopes-only-in-auth',
    comment: 'Whoever acts for the utility has proved who they are: only lib/auth makes the proof.',
    from: { pathNot: ['^lib/auth/', '^tests/'] },
    to: { path: '^lib/auth/staff-scope\\.ts$' },
  },
  {
    name: 'system-scopes-only-for-jobs',
    comment:
      'The portal acts by itself in its jobs, when a payment times out, and while the demonstration loads.',
    from: {
      pathNot: [
        '^lib/(?:auth|jobs)/',
        '^lib/card-payments/use-cases/release\\.ts$',
        '^prisma/personas/',
        '^tests/',
      ],
    },
    to: { path: '^lib/auth/system-scope\\.ts$' },
  },
  {
    name: 'program-scopes-only-by-a-key',
    comment:
      'A program is known where its key is: the card companies’ signature and the secret of Pix notices.',
    from: {
      pathNot: ['^lib/auth/', '^lib/(?:card-payments|pix-charge)/use-cases/', '^tests/'],
    },
    to: { path: '^lib/auth/program-scope\\.ts$' },
  },
];

const pages = [
  {
    name: 'pages-enter-by-the-front-doors',
    comment: 'A page reads the request, calls one use case and renders.',
    from: { path: ['^app/', '^proxy\\.ts$'] },
    to: {
      path: '^(?:lib|prisma|scripts|tests)/',
      pathNot: ['^lib/(?:http|auth|format|kernel|keeping)/', settings, schema, probes, ...doors],
    },
  },
  {
    name: 'components-only-render',
    comment: 'A component gets what it shows as properties: values, their words and the state of a form.',
    from: { path: '^components/' },
    to: {
      path: [ours, nodeModules],
      pathNot: [
        '^components/',
        '^lib/(?:kernel|format)/',
        `^lib/(?:${contexts})/index\\.ts$`,
        '^lib/http/(?:form-state|drawn-for-field|sentences)\\.ts$',
        '^lib/typed/index\\.ts$',
      ],
    },
  },
];

const packages = [
  {
    name: 'pdfkit-only-in-documents',
    comment: 'One drawing engine, one place.',
    from: { pathNot: '^lib/documents/' },
    to: { path: inPackage('pdfkit', 'fontkit') },
  },
  {
    name: 'bwip-js-only-in-documents',
    comment: 'Bars are drawn where documents are.',
    from: { pathNot: '^lib/documents/' },
    to: { path: inPackage('bwip-js') },
  },
  {
    name: 'bwip-js-in-one-file',
    comment: 'One file turns digits into bars.',
    from: {},
    module: { path: inPackage('bwip-js'), numberOfDependentsMoreThan: 1 },
  },
  {
    name: 'next-auth-only-in-auth',
    comment: 'Only lib/auth opens sessions.',
    from: { pathNot: '^lib/auth/' },
    to: { path: inPackage('next-auth', '@auth') },
  },
  {
    name: 'date-fns-only-in-civil-date',
    comment: 'A day is a CivilDate everywhere else.',
    from: { pathNot: '^lib/kernel/civil-date\\.ts$' },
    to: { path: inPackage('date-fns') },
  },
  {
    name: 'zod-only-at-the-boundary',
    comment: 'Input is parsed once.',
    from: { pathNot: ['/schema\\.ts$', '^lib/env\\.ts$', '^lib/(?:http|utility-files)/', folder] },
    to: { path: inPackage('zod') },
  },
  {
    name: 'yaml-only-in-utility-files',
    comment: 'One reader of files, which tells every fault with its line.',
    from: { pathNot: '^lib/utility-files/' },
    to: { path: inPackage('yaml') },
  },
  {
    name: 'pino-only-in-log',
    comment: 'One logger, which knows what to hide.',
    from: { pathNot: '^lib/log\\.ts$' },
    to: { path: inPackage('pino') },
  },
  {
    name: 'prisma-only-in-repositories',
    comment: 'Rows do not leave the repositories.',
    from: { pathNot: ['^lib/db/', repository, '^(?:prisma|scripts|tests)/'] },
    to: { path: [inPackage('@prisma', '\\.prisma', 'pg'), '^prisma/generated/'] },
  },
  {
    name: 'packages-are-declared',
    comment: 'What runs in production is a dependency of package.json, by name.',
    from: { path: ['^(?:app|components|lib)/', '^(?:proxy|instrumentation)\\.ts$'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
];

const hygiene = [
  {
    name: 'no-cycles',
    comment: 'Types count: two modules that need each other are one.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'imports-resolve',
    comment: 'An import that is not found escapes every other rule.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-orphans',
    comment: 'A module nobody imports and that imports nobody is not part of the house.',
    from: {
      orphan: true,
      pathNot: [
        '\\.d\\.ts$',
        '^(?:proxy|instrumentation)\\.ts$',
        '^app/.*\\b(?:page|layout|template|loading|error|not-found|default|route|robots|sitemap|manifest)\\.tsx?$',
      ],
    },
    to: {},
  },
];

const rules = [...directions, ...doorsOfContexts, ...authority, ...pages, ...packages, ...hygiene];

export default {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    // Without it type-only imports are invisible, and with TypeScript 7 nothing at all is read.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
