import { describe, expect, it } from 'vitest';
import { type FileSystemProbe, networkFileSystem, openSqliteLog } from '../../src/sqlite/index.ts';
import { aPath } from './place.ts';

const local = 0xef53;
const fuse = 0x65735546;
const plan9 = 0x01021997;

function probe(typeNumber: number, { mount = '', realPath = '' } = {}): FileSystemProbe {
  return {
    typeOf: async () => typeNumber,
    realPath: async (path) => realPath || path,
    mounts: async () => `21 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n${mount}`,
  };
}

describe('a ledger file on a shared file system', () => {
  it.each<[string, FileSystemProbe]>([
    ['NFS', probe(0x6969)],
    ['SMB', probe(0x517b)],
    ['CIFS', probe(0xff534d42)],
    ['CIFS', probe(0xff534d42 | 0)],
    ['SMB2', probe(0xfe534d42)],
    ['Ceph', probe(0x00c36400)],
    ['VirtualBox shared folder', probe(0x786f4256)],
    [
      'fuse.sshfs',
      probe(fuse, { mount: '40 21 0:40 / /srv/share rw - fuse.sshfs clerk@host:/x rw,user_id=0' }),
    ],
    ['fuse.rclone', probe(fuse, { mount: '40 21 0:40 / /srv rw shared:3 - fuse.rclone drive: rw' })],
    [
      '9p',
      probe(plan9, {
        mount: '40 21 0:40 / /srv/share rw - 9p C:\\134 rw,aname=drvfs;path=C:\\,trans=fd,rfd=8',
      }),
    ],
    ['9p', probe(plan9, { mount: '40 21 0:40 / /srv/share rw - 9p host0 rw,trans=virtio' })],
    ['Windows share', probe(local, { realPath: '\\\\server\\台账\\ledger.db' })],
    ['Windows share', probe(local, { realPath: '\\\\?\\UNC\\server\\台账\\ledger.db' })],
  ])('is recognised: %s', async (name, answers) => {
    expect(await networkFileSystem('/srv/share/ledger.db', answers)).toBe(name);
  });

  it.each<[string, FileSystemProbe]>([
    ['a disk', probe(local)],
    ['memory', probe(0x01021994)],
    ['an overlay', probe(0x794c7630)],
    ['an encrypted folder', probe(fuse, { mount: '40 21 0:40 / /srv/share rw - fuse.gocryptfs /x rw' })],
    ['a Windows partition', probe(fuse, { mount: '40 21 8:3 / /srv/share rw - fuseblk /dev/sdb1 rw' })],
    [
      'a sandbox with its own disk',
      probe(plan9, { mount: '40 21 0:40 / /srv/share rw - 9p none rw,trans=fd,rfd=4' }),
    ],
    ['a local Windows path', probe(local, { realPath: '\\\\?\\C:\\台账\\ledger.db' })],
  ])('is not seen in %s', async (_, answers) => {
    expect(await networkFileSystem('/srv/share/ledger.db', answers)).toBeUndefined();
  });

  it('takes the innermost mount', async () => {
    const mount =
      '40 21 0:40 / /srv rw - fuse.gocryptfs /x rw\n41 40 0:41 / /srv/my\\040share rw - fuse.sshfs host:/ rw';
    const answers = probe(fuse, { mount });
    expect(await networkFileSystem('/srv/my share/ledger.db', answers)).toBe('fuse.sshfs');
    expect(await networkFileSystem('/srv/my shared/ledger.db', answers)).toBeUndefined();
  });

  it('is refused with the reason, for a new file as well', async () => {
    const path = await aPath();
    const refused = openSqliteLog({ path, create: true, probe: probe(0x6969) });
    await expect(refused).rejects.toMatchObject({
      code: 'network-file-system',
      facts: { fileSystem: 'NFS' },
      message: expect.stringMatching(/move it to a local disk/),
    });
  });
});
