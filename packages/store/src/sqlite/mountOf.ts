/** Where a path is mounted from. */
export interface Mount {
  readonly point: string;
  /** With its subtype: `ext4`, `fuse.sshfs`. */
  readonly type: string;
  readonly options: string;
}

/** The mount that holds a path, by the text of `/proc/self/mountinfo`: of the longest matching, the latest. */
export function mountOf(mountinfo: string, path: string): Mount | undefined {
  let best: Mount | undefined;
  for (const line of mountinfo.split('\n')) {
    const mount = mountOfLine(line);
    if (mount === undefined || !holds(mount.point, path)) continue;
    if (best === undefined || mount.point.length >= best.point.length) best = mount;
  }
  return best;
}

/** `36 35 98:0 / /mnt rw,noatime shared:1 - fuse.sshfs clerk@host:/x rw,user_id=0` */
function mountOfLine(line: string): Mount | undefined {
  const [place = '', source] = line.split(' - ');
  const point = place.split(' ')[4];
  if (point === undefined || source === undefined) return undefined;
  const [type = '', , ...options] = source.split(' ');
  // Spaces and the like in a mount point are written as octal numbers.
  const plain = point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
  return { point: plain, type, options: options.join(' ') };
}

function holds(point: string, path: string): boolean {
  return point === '/' || path === point || path.startsWith(`${point}/`);
}
