/** The exit status of every command: fine, something could not be done, something was found that wants a look. */
export const EXIT = { fine: 0, failed: 1, findings: 2 } as const;
