import fc from 'fast-check';
import { Bitnokkel } from './bitnokkel';
import { Fodselsnummernokkel } from './fodselsnummer';

const nokkel = (n: number): Buffer => Buffer.alloc(32, n);
const nummer = fc.integer({ min: 0, max: 99_999_999_999 }).map((n) => String(n).padStart(11, '0'));

describe('identity numbers at rest', () => {
  const en = new Fodselsnummernokkel(nokkel(1));
  const annen = new Fodselsnummernokkel(nokkel(2));

  it('come back as they were, and never look the same twice', () => {
    fc.assert(
      fc.property(nummer, (nr) => {
        const [a, b] = [en.krypter(nr), en.krypter(nr)];
        expect(en.dekrypter(a)).toBe(nr);
        expect(a.equals(b)).toBe(false);
        expect(a.includes(nr)).toBe(false);
        expect(a).toHaveLength(39);
      }),
    );
  });

  it('are the same as hex', () => {
    fc.assert(
      fc.property(nummer, (nr) => {
        const { hash, kryptert } = en.somHex(nr, true);
        expect(hash).toBe(en.hash(nr).toString('hex'));
        expect(en.dekrypter(Buffer.from(kryptert ?? '', 'hex'))).toBe(nr);
        expect(en.somHex(nr, false)).toEqual({ hash, kryptert: null });
      }),
    );
  });

  it('no nonce is handed out twice', () => {
    const brukt = new Set(
      Array.from({ length: 5000 }, () => en.krypter('17890187102').subarray(0, 12).toString('hex')),
    );
    expect(brukt.size).toBe(5000);
  });

  it('are not read with another key, nor when a byte has changed', () => {
    const kryptert = en.krypter('17890187102');
    expect(() => annen.dekrypter(kryptert)).toThrow();
    for (let i = 0; i < kryptert.length; i++) {
      const endret = Buffer.from(kryptert);
      endret.writeUInt8(endret.readUInt8(i) ^ 1, i);
      expect(() => en.dekrypter(endret)).toThrow();
    }
  });

  it('are found by a hash that says nothing without the key', () => {
    expect(en.hash('17890187102').equals(en.hash('17890187102'))).toBe(true);
    expect(en.hash('17890187102').equals(en.hash('17890187103'))).toBe(false);
    expect(en.hash('17890187102').equals(annen.hash('17890187102'))).toBe(false);
  });

  it('need a key of 32 bytes', () => {
    expect(() => new Fodselsnummernokkel(Buffer.alloc(31))).toThrow();
    expect(() => new Bitnokkel(Buffer.alloc(33))).toThrow();
  });
});

describe('pieces of files at rest', () => {
  const en = new Bitnokkel(nokkel(1));

  it('come back as they were, from their own place only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string(), fc.string(), (bytes, sted, annet) => {
        const kryptert = en.krypter(Buffer.from(bytes), sted);
        expect(en.dekrypter(kryptert, sted).equals(Buffer.from(bytes))).toBe(true);
        fc.pre(sted !== annet);
        expect(() => en.dekrypter(kryptert, annet)).toThrow();
        expect(() => new Bitnokkel(nokkel(2)).dekrypter(kryptert, sted)).toThrow();
      }),
    );
  });
});
