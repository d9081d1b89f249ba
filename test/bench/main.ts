/** `npm run bench [-- NAME [ARGS]]`: ratios measured in one run, never a timed test. Without a name: all of them. */
type Bench = (args: string[]) => unknown;

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  feeds: async () => (await import('./feeds.ts')).run,
  clean: async () => (await import('./clean.ts')).benchClean,
  tickers: async () => (await import('./tickers.ts')).run,
  sentiment: async () => (await import('./sentiment.ts')).run,
  summary: async () => {
    const { run } = await import('./summary.ts');
    return () => run();
  },
  stories: async () => {
    const { run } = await import('./stories.ts');
    return () => run();
  },
  extract: async () => (await import('./extract.ts')).run,
  load: async () => (await import('./load.ts')).run,
  api: async () => (await import('./api.ts')).run,
  storage: async () => (await import('./storage.ts')).run,
  polling: async () => (await import('./polling.ts')).run,
};

const [name, ...args] = process.argv.slice(2);
const asked = name === undefined ? Object.keys(BENCHES) : [name];
const unknown = asked.find((bench) => !(bench in BENCHES));
if (unknown === undefined) {
  for (const bench of asked) {
    console.log(`\n== ${bench}`);
    const figures = await (await BENCHES[bench]?.())?.(args);
    if (figures !== undefined) console.log(figures);
  }
} else {
  console.error(`no bench ${unknown}: there are ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
}
