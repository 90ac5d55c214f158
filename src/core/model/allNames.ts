/** What somebody is called: the name first, then the other names. */
export const allNames = ({
  name,
  aliases = [],
}: {
  readonly name: string;
  readonly aliases?: readonly string[];
}): readonly string[] => [name, ...aliases];
