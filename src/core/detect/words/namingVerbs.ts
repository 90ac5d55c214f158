/** "called the tests “destabilizing”": behind these verbs stands what they name, and they report no more than the marks hold. */
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  'call it',
  ...(
    'call describe dub label brand term hail praise denounce condemn criticize criticise welcome blast characterize characterise deem slam ' +
    'refer accuse express voice blame attack mock deride decry tout liken'
  ).split(' '),
]);
