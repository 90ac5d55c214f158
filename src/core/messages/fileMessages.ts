/** Why a file cannot be read or written. */
export const fileMessages = {
  'file.missing': 'There is no such file.',
  'file.noFolder': 'There is no such folder.',
  'file.folder': 'This is a folder.',
  'file.denied': 'Permission denied.',
  'file.notUtf8': 'This file is not UTF-8 text.',
  'file.tooLarge': 'This file is too large.',
  'file.full': 'There is no space left.',
  'file.readOnly': 'This file, or its folder, can only be read.',
} as const;
