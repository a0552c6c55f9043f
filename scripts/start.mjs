import { bootstrap } from './setup/bootstrap.mjs';

await bootstrap('Instalando as dependências (só na primeira vez)…');
const { launch } = await import('./launch/launch.ts');
await launch();
