const programs = /bot|crawl|spider|slurp|curl|wget|python|monitor|lighthouse|headless/i;

/** Whether a `User-Agent` says that it is a program, and no person's browser. */
export const isProgram = (agent: string) => programs.test(agent);
