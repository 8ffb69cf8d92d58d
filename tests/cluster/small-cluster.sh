# A Slurm of three nodes on this machine, each with a network of its own. To be run as root in new namespaces:
#   unshare --net --uts --mount --pid --fork --kill-child --mount-proc sh small-cluster.sh <folder>
# Says "ready" when all nodes are idle. Then reads from its input: "cut 2" cuts the power of the second node, and
# "start 2" gives it back. All of it ends with its input.
set -eu
folder=$1
export SLURM_CONF="$folder/slurm.conf"

ip link set lo up
ip link add cluster type bridge
ip addr add 10.9.0.1/24 dev cluster
ip link set cluster up
hostname head

mkdir -p "$folder/munge" "$folder/state"
chmod 700 "$folder/munge"
head -c 1024 /dev/urandom > "$folder/munge/key"
chmod 400 "$folder/munge/key"
munged --force --key-file="$folder/munge/key" --socket="$folder/munge/socket" --pid-file="$folder/munge/pid" \
  --log-file="$folder/munge/log" --seed-file="$folder/munge/seed"

# A requeued task waits until its credential has expired, and a node is given up after SlurmdTimeout.
cat > "$SLURM_CONF" <<END
ClusterName=small
SlurmctldHost=head(10.9.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge/socket,cred_expire=5
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool-%n
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd-%n.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdTimeout=5
KillWait=2
ReturnToService=2
TreeWidth=60000
MaxArraySize=3
SchedulerParameters=sched_interval=1,batch_sched_delay=0,sched_min_interval=0
NodeName=n1 NodeAddr=10.9.0.11 CPUs=1
NodeName=n2 NodeAddr=10.9.0.12 CPUs=1
NodeName=n3 NodeAddr=10.9.0.13 CPUs=1
PartitionName=all Nodes=ALL Default=YES State=UP MaxTime=60
END
slurmctld -i -c

# Names of networks are kept under /run; these are seen by nobody else.
mount -t tmpfs tmpfs /run
start() {
  nsenter --net="/run/netns/n$1" unshare --uts --pid --mount --fork --kill-child --mount-proc \
    sh -c "hostname n$1; exec slurmd -D -N n$1" > "$folder/n$1.out" 2>&1 &
  echo $! > "$folder/n$1.pid"
}
for node in 1 2 3; do
  ip netns add n$node
  ip link add v$node type veth peer name p$node netns n$node
  ip link set v$node master cluster up
  ip -n n$node addr add 10.9.0.1$node/24 dev p$node
  ip -n n$node link set p$node up
  ip -n n$node link set lo up
  start $node
done
until [ "$(sinfo --noheader --Node --format=%T 2>&1 | grep -c '^idle$')" = 3 ]; do sleep 0.1; done
echo ready

while read -r what node; do
  case $what in
    cut) kill -9 "$(cat "$folder/n$node.pid")" ;;
    start) start "$node" ;;
  esac
  echo "$what $node"
done
