export function AppIcon() {
  return <img src="/room-icon.svg" alt="" width={24} height={24} />;
}
