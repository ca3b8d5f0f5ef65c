import { readFile, realpath, statfs } from 'node:fs/promises';
import { mountOf } from './mountOf.ts';

/** What is asked of the system; tests answer in its place. */
export interface FileSystemProbe {
  /** The file system's type number, as `statfs` tells it. */
  typeOf(path: string): Promise<number>;
  /** The path without links; on Windows with the share behind a drive letter. */
  realPath(path: string): Promise<string>;
  /** The text of Linux's table of mounts, empty elsewhere. */
  mounts(): Promise<string>;
}

export const systemProbe: FileSystemProbe = {
  typeOf: async (path) => (await statfs(path)).type,
  realPath: (path) => realpath(path),
  mounts: () => readFile('/proc/self/mountinfo', 'utf8').catch(() => ''),
};

/**
 * Type numbers of file systems that several machines write to. SQLite's WAL needs memory shared by all writers,
 * which no two machines have.
 * @source linux/magic.h; https://www.sqlite.org/wal.html#noshm
 */
const sharedTypes: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x564c, 'NCP'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x73757245, 'Coda'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x19830326, 'BeeGFS'],
  [0x20030528, 'OrangeFS'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
  [0x786f4256, 'VirtualBox shared folder'],
  [0xbacbacbc, 'VMware shared folder'],
  [0x7c7c6673, 'Parallels shared folder'],
]);

const fuse = 0x65735546;
const plan9 = 0x01021997;
/** FUSE file systems with a network behind them; others (encrypted or overlaid folders) are local. */
const sharedFuse =
  /^fuse\.(sshfs|rclone|s3fs|gcsfuse|goofys|glusterfs|ceph(-fuse)?|davfs2?|curlftpfs|smbnetfs|juicefs|mfs|lizardfs|gvfsd-fuse|grpcfuse|osxfs|vmhgfs-fuse)$/;

/**
 * The name of the shared file system that a path stands on; undefined where it is a local one, as far as can
 * be seen. On macOS type numbers mean nothing, and only Windows tells the share behind a drive.
 */
export async function networkFileSystem(
  path: string,
  probe: FileSystemProbe = systemProbe,
): Promise<string | undefined> {
  const real = await probe.realPath(path);
  if (/^(\\\\\?\\UNC\\|\\\\(?![?.]\\))/i.test(real)) return 'Windows share';
  const type = (await probe.typeOf(path)) >>> 0;
  const shared = sharedTypes.get(type);
  if (shared !== undefined || (type !== fuse && type !== plan9)) return shared;
  const mount = mountOf(await probe.mounts(), real);
  if (type === fuse) return mount !== undefined && sharedFuse.test(mount.type) ? mount.type : undefined;
  // 9p is also what sandboxes use for their own local disk (trans=fd); a Windows drive within WSL looks alike.
  if (mount === undefined || /aname=drvfs/.test(mount.options)) return '9p';
  return /trans=fd/.test(mount.options) ? undefined : '9p';
}
