/** Reads a zip archive: its names in their order, with what they hold. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** Signature and length in bytes of the record at the archive's end, which has no comment. */
const END = 0x06054b50;
const END_LENGTH = 22;
const DEFLATED = 8;

/** The files in the archive at `path`. */
export function unzip(path: string): Map<string, Buffer> {
  const archive = readFileSync(path);
  const end = archive.length - END_LENGTH;
  if (archive.readUInt32LE(end) !== END) throw new Error(`${path} does not end as a zip archive.`);
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, content(archive, at));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** `at` is the file's place in the directory, which names that of the file itself. */
function content(archive: Buffer, at: number): Buffer {
  const local = archive.readUInt32LE(at + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(start, start + archive.readUInt32LE(at + 20));
  return archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(bytes) : bytes;
}
